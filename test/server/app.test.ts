import { mkdir, writeFile } from 'node:fs/promises'
import { get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Labels } from '../../rules/deck.ts'
import { limits } from '../../server/pace.ts'
import { aStart, served, workshopAt, type Served } from './served.ts'
import { facilitatorKey, keyOf } from './workshops.ts'

let house: Served
beforeAll(async () => {
  house = await served()
})
afterAll(() => house.end())

const aJoin = (entry: string, name: string) => ({ entry, key: keyOf(name), people: 1 })

/** A request with headers that fetch would not let us set. */
function asked(path: string, headers: Record<string, string> = {}, server = house): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: server.port, path, headers }, (response) => resolve(response.resume())).on(
      'error',
      reject,
    )
  })
}

it('sends the headers that hold a browser to our own server', async () => {
  const { headers } = await asked('/healthz')
  expect(String(headers['content-security-policy']).replaceAll(';', '; ')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
      "media-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; " +
      "frame-src 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'",
  )
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'referrer-policy': 'no-referrer',
  })
  for (const name of ['strict-transport-security', 'cross-origin-opener-policy', 'x-powered-by']) {
    expect(headers).not.toHaveProperty(name)
  }
})

it('says how it is', async () => {
  const [health, ready] = await Promise.all([fetch(`${house.url}/healthz`), fetch(`${house.url}/readyz`)])
  expect([health.status, await health.json()]).toEqual([200, { ok: true }])
  expect(ready.status).toBe(200)
  expect(await ready.json()).toMatchObject({ ready: true, writable: true, damaged: 0 })
})

it('answers under an address and under localhost, and under no other name', async () => {
  expect((await asked('/api/addresses', { host: 'localhost:1' })).statusCode).toBe(200)
  expect((await asked('/api/addresses', { host: 'evil.example' })).statusCode).toBe(421)
})

it('begins no workshop for a page from elsewhere', async () => {
  const answer = await house.post('/api/workshops', aStart, { origin: 'http://evil.example' })
  expect(answer).toEqual({ status: 403, answer: { no: 'not-yours' } })
  expect((await house.post('/api/workshops', aStart, { origin: house.url })).status).toBe(200)
})

it.each([
  ['no JSON', '{"key"'],
  ['a list', []],
  ['nothing', {}],
  ['an unknown agenda', { ...aStart, agenda: '__proto__' }],
  ['a field too many', { ...aStart, role: 'facilitator' }],
  ['more than 4 kB', { ...aStart, key: 'x'.repeat(5000) }],
])('refuses %s by a word', async (_what, body) => {
  expect(await house.post('/api/workshops', body)).toEqual({ status: 400, answer: { no: 'wrong-shape' } })
})

it('looks and takes the same for every code that does not open', async () => {
  const locked = await workshopAt(house)
  const socket = house.socket(locked.facilitator)
  await socket.connect().emitWithAck('act', { n: 1, act: 'setDoor', carried: { door: 'locked' } })
  const timed = async (entry: string) => {
    const begun = performance.now()
    const answer = await house.post('/api/join', aJoin(entry, 'stranger'))
    return { ...answer, took: performance.now() - begun }
  }
  const [unknown, closed] = await Promise.all([timed('AAAAAA'), timed(locked.code)])
  expect([unknown.status, unknown.answer]).toEqual([404, { no: 'no-entry' }])
  expect([closed.status, closed.answer]).toEqual([404, { no: 'no-entry' }])
  for (const { took } of [unknown, closed]) expect(took).toBeGreaterThan(290)
  expect(Math.abs(unknown.took - closed.took)).toBeLessThan(100)
})

it('gives keys to the facilitator alone', async () => {
  const { workshop } = await workshopAt(house, 'one')
  const { status, answer } = await house.post('/api/keys', { workshop, key: facilitatorKey, seat: 's2' })
  expect(status).toBe(200)
  expect(answer).toEqual({ key: expect.stringMatching(/^[\w-]{22}$/) })
  const refused = await house.post('/api/keys', { workshop, key: keyOf('one'), seat: 'f' })
  expect(refused).toEqual({ status: 403, answer: { no: 'not-yours' } })
})

it('hands out the words on the cards, and neither persons nor findings', async () => {
  const response = await fetch(`${house.url}/api/labels/rotterdam/en`)
  const labels: Labels = await response.json()
  expect(Object.keys(labels.variables).length).toBeGreaterThan(9)
  expect(JSON.stringify(labels)).not.toMatch(/"(?:slides|margins|names)"/)
  for (const path of ['rotterdam/fr', '__proto__/nl', 'rotterdam/__proto__']) {
    expect((await fetch(`${house.url}/api/labels/${path}`)).status).toBe(404)
  }
})

it('says in one line that there is nothing', async () => {
  const response = await fetch(`${house.url}/nothing/here`)
  expect([response.status, await response.text()]).toEqual([404, 'There is nothing here.\n'])
  expect((await fetch(`${house.url}/%E0%A4%A`)).status).toBe(404)
})

it('slows down whoever tries code after code', async () => {
  const slow = await served({ limits: { ...limits, joining: { burst: 5, perSecond: 0.01 } } })
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => slow.post('/api/join', aJoin('AAAAAA', 'guess'))),
  )
  expect(answers.filter(({ status }) => status === 404)).toHaveLength(5)
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(3)
  await slow.end()
})

it('counts nobody who gets in: a hall behind one address does', async () => {
  const slow = await served({ limits: { ...limits, joining: { burst: 2, perSecond: 0.01 } } })
  const { code } = await workshopAt(slow)
  for (let n = 0; n < 8; n++) {
    expect(await slow.post('/api/join', aJoin(code, `person-${n}`))).toMatchObject({ status: 200 })
  }
  await slow.end()
})

it('erases a workshop when its facilitator asks', async () => {
  const { workshop } = await workshopAt(house, 'one')
  const asked = (key: string) => house.post('/api/erase', { workshop, key })
  expect(await asked(keyOf('one'))).toEqual({ status: 403, answer: { no: 'not-yours' } })
  expect(await asked(facilitatorKey)).toEqual({ status: 200, answer: {} })
  expect(await asked(facilitatorKey)).toEqual({ status: 404, answer: { no: 'gone' } })
})

it('lets nobody guess on when very many codes were wrong, and whoever has an invitation in', async () => {
  const guarded = await served({
    limits: { ...limits, guessing: { burst: 0.02, perSecond: 0.0001 } },
    proxies: 1,
  })
  const { code, facilitator } = await workshopAt(guarded)
  const socket = guarded.socket(facilitator)
  const { whole } = await new Promise<{ whole: { invite: string } }>((resolve) =>
    socket.once('console', resolve),
  )
  const elsewhere = { 'x-forwarded-for': '203.0.113.9' }
  const join = (entry: string) =>
    guarded.post('/api/join', aJoin(entry, `with-${entry}`.slice(0, 20)), elsewhere)
  for (let n = 0; n < 3; n++) await join('AAAAAA')
  expect(await join(code)).toMatchObject({ answer: { no: 'too-fast' } })
  expect(await join(whole.invite)).toMatchObject({ status: 200 })
  expect(guarded.reports).toContain('tripWire')
  await guarded.end()
})

describe('the screens', () => {
  let built: Served
  beforeAll(async () => {
    const pages = join(house.dataDir, 'client')
    await mkdir(join(pages, 'assets'), { recursive: true })
    await mkdir(join(pages, '.vite'))
    await writeFile(join(pages, 'index.html'), '<!doctype html><title>Databasespel</title>')
    await writeFile(join(pages, 'assets', 'main-abc123.js'), 'export const x = 1\n'.repeat(1000))
    await writeFile(join(pages, 'assets', 'paper-abc123.mp3'), 'sound')
    await writeFile(join(pages, '.vite', 'manifest.json'), '{}')
    built = await served({ pages })
  })
  afterAll(() => built.end())

  it.each(['/', '/console', '/table', '/join', '/watch', '/peek'])(
    'are one page, asked anew every time: %s',
    async (path) => {
      const response = await fetch(`${built.url}${path}`)
      expect(await response.text()).toContain('<title>Databasespel</title>')
      expect(response.headers.get('cache-control')).toBe('no-cache')
      expect(response.headers.get('content-type')).toContain('text/html')
    },
  )

  it('come packed, and stay with the browser', async () => {
    const { headers } = await asked('/assets/main-abc123.js', { 'accept-encoding': 'gzip' }, built)
    expect(headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    })
    expect(Number(headers['content-length'])).toBeLessThan(500)
    const etag = headers.etag ?? ''
    const again = await asked(
      '/assets/main-abc123.js',
      { 'accept-encoding': 'gzip', 'if-none-match': etag },
      built,
    )
    expect(again.statusCode).toBe(304)
  })

  it('bring their sounds along, in pieces where a browser wants them', async () => {
    const { statusCode, headers } = await asked('/assets/paper-abc123.mp3', { range: 'bytes=0-1' }, built)
    expect([statusCode, headers['content-length']]).toEqual([206, '2'])
    expect(headers['cache-control']).toContain('immutable')
  })

  it.each(['/.vite/manifest.json', '/../package.json', '/%2e%2e/package.json', '/assets/'])(
    'do not show %s',
    async (path) => {
      expect((await asked(path, {}, built)).statusCode).toBe(404)
    },
  )

  it('say what to do while they are not built', async () => {
    const unbuilt = await served({ pages: join(house.dataDir, 'nowhere') })
    const response = await fetch(`${unbuilt.url}/`)
    expect([response.status, await response.text()]).toEqual([503, expect.stringContaining('npm start')])
    await unbuilt.end()
  })
})
