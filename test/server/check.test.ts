import express from 'express'
import { createServer, request } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'

import type { CheckPlain } from '../../rules/wire.ts'
import { checkOf } from '../../server/check.ts'
import { limits, paceOf } from '../../server/pace.ts'
import { served, type Served } from './served.ts'

const page = 'page-of-mine'
const host = '192.0.2.1:3000'
let house: Served
beforeAll(async () => {
  house = await served({ proxies: 1, publicUrl: new URL(`http://${host}`) })
})
afterAll(() => house.end())

const from = (address: string) => ({ 'x-forwarded-for': address })
const came = async (own: string) => (await house.post('/api/check', { own })).answer

/** A device that comes under this host; fetch would say the real one. Without an address it is the server's own machine. */
function comes(body: object, host: string, headers: Record<string, string> = from('192.0.2.9')) {
  return new Promise((resolve, reject) => {
    const type = { 'content-type': 'application/json' }
    const asking = request(`${house.url}/api/check`, {
      method: 'POST',
      headers: { ...type, host, ...headers },
    })
    asking.on('error', reject).on('response', (answer) => resolve(answer.resume().statusCode))
    asking.end(JSON.stringify(body))
  })
}

it('tells what time it is, and what its heavy answer weighs, and no more', async () => {
  const told: CheckPlain = await (await fetch(`${house.url}/api/check`)).json()
  expect(told).toEqual({ at: expect.any(Number), weight: { bytes: 200_000, sum: expect.any(Number) } })
  expect(Math.abs(told.at - Date.now())).toBeLessThan(60_000)
})

it('gives an answer that nothing makes smaller and nobody keeps', async () => {
  const answer = await fetch(`${house.url}/api/check/weight`, { headers: { 'accept-encoding': 'gzip' } })
  const bytes = new Uint8Array(await answer.arrayBuffer())
  expect(bytes).toHaveLength(200_000)
  expect(gzipSync(bytes).length).toBeGreaterThan(199_000)
  expect(answer.headers.get('cache-control')).toBe('no-store, no-transform')
  expect(answer.headers.get('content-encoding')).toBeNull()
})

it('gives it to no network for ever, and leaves the others theirs', async () => {
  const strict = await served({
    limits: { ...limits, checking: { burst: 3, perSecond: 0.001 } },
    proxies: 1,
  })
  const ask = async (address: string) => {
    const answer = await fetch(`${strict.url}/api/check/weight`, { headers: from(address) })
    return (await answer.arrayBuffer()).byteLength > 1000 ? 'all of it' : answer.status
  }
  const greedy = []
  for (let n = 0; n < 5; n++) greedy.push(await ask('192.0.2.1'))
  expect(greedy).toEqual(['all of it', 'all of it', 'all of it', 429, 429])
  expect(await ask('198.51.100.1')).toBe('all of it')
  for (let n = 0; n < 40; n++) await ask(`203.0.${n}.1`)
  expect(await ask('198.51.100.1')).toBe(429)
  await strict.end()
})

it('keeps no host but its own, and that as it writes it itself', async () => {
  const zeros = '0'.repeat(14_000)
  for (const said of ['8.8.8.8:3000', '192.0.2.1:3001', `10.0.0.1:${zeros}80`]) {
    expect(await comes({ from: 'page-of-else' }, said)).toBe(200)
    expect(await comes({}, said)).toBe(200)
  }
  expect(await came('page-of-else')).toEqual({ came: [] })
  expect(await comes({ from: 'page-of-zero' }, `192.0.2.1:${zeros}3000`)).toBe(200)
  expect(await came('page-of-zero')).toEqual({ came: [host] })
})

it('tells a page under which host another device came to it, and tells no other page', async () => {
  await comes({ from: page }, host, {})
  expect(await came(page)).toEqual({ came: [] })
  await comes({ from: page }, host)
  expect(await came(page)).toEqual({ came: [host] })
  expect(await came('page-of-else')).toEqual({ came: [] })
  await comes({}, host)
  expect(await came('page-of-else')).toEqual({ came: [host] })
})

it('refuses what makes no sense', async () => {
  for (const body of [{ own: 'x' }, { own: page, from: page }, { from: '__proto__' }])
    expect(await house.post('/api/check', body)).toEqual({ status: 400, answer: { no: 'wrong-shape' } })
  const foreign = await house.post('/api/check', { own: page }, { origin: 'http://evil.example' })
  expect(foreign).toEqual({ status: 403, answer: { no: 'not-yours' } })
})

it('holds an answer back for so long, for so many at a time', async () => {
  const checking = paceOf(limits.checking, Date.now)
  const app = express().use(
    checkOf({ paces: { checking }, world: { now: Date.now }, addresses: () => [], holds: 300 }),
  )
  const server = createServer(app).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const place = server.address()
  const port = typeof place === 'object' && place ? place.port : 0
  const began = performance.now()
  const held = await Promise.all(
    Array.from({ length: 70 }, async () => (await fetch(`http://127.0.0.1:${port}/hold`)).status),
  )
  expect(performance.now() - began).toBeGreaterThan(290)
  expect(held.filter((status) => status === 200)).toHaveLength(60)
  expect(held.filter((status) => status === 429)).toHaveLength(10)
  expect((await fetch(`http://127.0.0.1:${port}/hold`)).status).toBe(200)
  server.close()
})
