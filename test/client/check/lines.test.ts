import { WebSocket } from 'ws'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { sumOf as clientSum } from '../../../client/check/asks.ts'
import { tryPolling, tryWebsocket } from '../../../client/check/lines.ts'
import { sumOf } from '../../../server/check.ts'
import { limits } from '../../../server/pace.ts'
import { served, type Served } from '../../server/served.ts'

let house: Served
beforeAll(async () => {
  house = await served()
})
afterAll(() => house.end())

// A refused line says so by an error as well, which ends a process where nobody hears it.
const open = (address: string) => new WebSocket(address).on('error', () => {})

/** What fetch does in a page of that server. */
const on =
  (url: string, change: (answer: Response) => Response = (answer) => answer) =>
  async (path: string | URL | Request, request?: RequestInit) =>
    change(await fetch(typeof path === 'string' ? `${url}${path}` : path, request))

it('holds both kinds of line without a seat for as long as the server says that it lives', async () => {
  const tried = await Promise.all([tryPolling(on(house.url)), tryWebsocket(house.url, open)])
  expect(tried).toEqual(['works', 'works'])
})

it('tells a line that never opens from one that is cut', async () => {
  const strict = await served({ limits: { ...limits, connecting: { burst: 1, perSecond: 0.0001 } } })
  const cut = on(strict.url, (answer) =>
    answer.url.includes('sid') ? new Response('', { status: 502 }) : answer,
  )
  expect(await tryPolling(cut)).toBe('cut')
  expect(await tryPolling(on(strict.url))).toBe('none')
  expect(await tryWebsocket(strict.url, open)).toBe('none')
  await strict.end()
})

it('finds the page of a portal to be no line', async () => {
  expect(await tryPolling(() => Promise.resolve(new Response('<html>')))).toBe('none')
  expect(await tryPolling(() => Promise.resolve(new Response('0{')))).toBe('none')
})

it('weighs bytes as the server does, and finds one that was changed', () => {
  const bytes = new Uint8Array(1000).map((_, n) => (n * 7) % 256)
  expect(clientSum(bytes)).toBe(sumOf(bytes))
  const swapped = bytes.slice()
  swapped.set([bytes[1] ?? 0, bytes[0] ?? 0])
  expect(clientSum(swapped)).not.toBe(sumOf(bytes))
})
