import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { aStart, refused, served, workshopAt, type Served } from '../server/served.ts'
import { facilitatorKey } from '../server/workshops.ts'
import { polled } from './rawLine.ts'

let house: Served
let room: Awaited<ReturnType<typeof workshopAt>>
beforeAll(async () => {
  house = await served()
  room = await workshopAt(house, 'one')
})
afterAll(() => house.end())

type Answered = { status: number; headers: Record<string, unknown>; body: string }

/** A request with every header as it is said here, which fetch would not let us forge. */
function asked(method: string, path: string, headers: Record<string, string>, body = ''): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port: house.port, method, path, headers }, (response) => {
      let said = ''
      response.on('data', (data: Buffer) => (said += data.toString()))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: said }),
      )
    })
    asking.on('error', reject)
    asking.end(body)
  })
}

const evil = 'http://evil.example'
const json = { 'content-type': 'application/json' }
const paths = ['workshops', 'join', 'regain', 'pairings', 'keys', 'save', 'erase', 'files']
const erase = () => JSON.stringify({ workshop: room.workshop, key: facilitatorKey })

describe('a page from elsewhere', () => {
  it.each(paths)('asks nothing of /api/%s, whatever it sends', async (path) => {
    const answer = await asked('POST', `/api/${path}`, { ...json, origin: evil }, erase())
    expect([answer.status, answer.body]).toEqual([403, '{"no":"not-yours"}'])
    for (const site of ['cross-site', 'same-site']) {
      const said = await asked('POST', `/api/${path}`, { ...json, 'sec-fetch-site': site }, erase())
      expect([said.status, said.body]).toEqual([403, '{"no":"not-yours"}'])
    }
    const own = { origin: house.url, host: new URL(house.url).host }
    for (const origin of [
      'null',
      'file://',
      `${house.url}.evil.example`,
      `${house.url}0`,
      'https://127.0.0.1',
      '',
    ])
      expect((await asked('POST', `/api/${path}`, { ...json, ...own, origin }, erase())).status, origin).toBe(
        403,
      )
  })

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain; application/json',
    'application/jsonp',
    '',
  ])('is not read when it says %j, as a form may', async (type) => {
    const answer = await asked('POST', '/api/erase', type === '' ? {} : { 'content-type': type }, erase())
    expect([answer.status, answer.body]).toEqual([400, '{"no":"wrong-shape"}'])
    expect((await house.post('/api/regain', { workshop: room.workshop, key: facilitatorKey })).status).toBe(
      200,
    )
  })

  it('gets no leave by asking first, and no cookie', async () => {
    const preflight = {
      origin: evil,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    }
    for (const path of ['/api/erase', '/api/join', '/socket.io/?EIO=4&transport=polling', '/']) {
      const { headers } = await asked('OPTIONS', path, preflight)
      const names = Object.keys(headers).filter(
        (name) => name.startsWith('access-control') || name === 'set-cookie',
      )
      expect(names, path).toEqual([])
    }
    for (const path of ['/api/addresses', '/healthz', '/api/labels/rotterdam/nl']) {
      const { headers } = await asked('GET', path, { origin: evil })
      expect(headers, path).not.toHaveProperty('access-control-allow-origin')
      expect(headers, path).not.toHaveProperty('set-cookie')
      expect(headers, path).toMatchObject({
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
      })
    }
  })

  it.each([
    { origin: evil },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { host: 'evil.example' },
  ])('opens no line, by websocket or by polling: %o', async (headers) => {
    const forged = Object.fromEntries(Object.entries(headers))
    expect(await refused(house.socket(room.hello('one'), { extraHeaders: forged }))).toMatch(/error/)
    const { status, body } = await asked('GET', '/socket.io/?EIO=4&transport=polling', forged)
    expect([status, body]).toEqual([403, expect.not.stringContaining('sid')])
  })
})

it('answers under no name that somebody made to point here, on any path', async () => {
  for (const host of [
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'evil.example:80',
    'a@localhost',
    '[::1',
  ])
    for (const path of ['/', '/api/addresses', '/socket.io/?EIO=4&transport=polling', '/console'])
      expect((await asked('GET', path, { host })).status, `${host} ${path}`).toBeGreaterThan(399)
  const absolute = await asked('GET', 'http://evil.example/api/addresses', { host: 'evil.example' })
  expect(absolute.status).toBe(421)
})

it('keeps no answer that is private, on the way or in a browser', async () => {
  const answers = [
    await asked('POST', '/api/workshops', json, JSON.stringify(aStart)),
    await asked('POST', '/api/regain', json, erase()),
    await asked('POST', '/api/pairings', json, erase().replace('}', ',"kind":"console"}')),
    await asked('GET', '/api/addresses', {}),
    await asked('GET', '/socket.io/?EIO=4&transport=polling', {}),
  ]
  for (const { status, headers } of answers) {
    expect(status).toBe(200)
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  }
  const line = await polled(house.url)
  await line.say(`40${JSON.stringify(room.hello('one'))}`)
  expect(line.headers.get('cross-origin-resource-policy')).toBe('same-origin')
})

it('reads no JSON that is packed, nested without end or larger than it may be', async () => {
  const deep = `${'['.repeat(3000)}${']'.repeat(3000)}`
  for (const [headers, body] of [
    [{ ...json, 'content-encoding': 'gzip' }, erase()],
    [json, `{"a":${deep}}`],
    [json, `{"a":"${'x'.repeat(5000)}"}`],
    [json, '\u0000'],
    [json, '"text"'],
    [json, '{"__proto__":{"workshop":"x"}}'],
  ] as const) {
    const { status, body: said } = await asked('POST', '/api/erase', headers, body)
    expect([status, said]).toEqual([400, '{"no":"wrong-shape"}'])
  }
})
