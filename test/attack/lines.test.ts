import { afterEach, describe, expect, it } from 'vitest'
import type { Socket } from 'socket.io-client'

import { caps, limits, type Caps, type Limits } from '../../server/pace.ts'
import { acted, connected, next, refused, served, workshopAt, type Served } from '../server/served.ts'
import { bare, endAll, polled, rawLine } from './rawLine.ts'

const houses: Served[] = []
afterEach(async () => {
  await Promise.all(houses.splice(0).map((house) => house.end()))
})

async function aHouse(more: { limits?: Partial<Limits>; caps?: Partial<Caps>; proxies?: number } = {}) {
  const house = await served({
    ...more,
    limits: { ...limits, ...more.limits },
    caps: { ...caps, ...more.caps },
  })
  houses.push(house)
  return house
}

const wide = { burst: 10_000, perSecond: 1000 }
const few = (burst: number) => ({ burst, perSecond: 0.001 })
const ok = { ok: true }
const from = (address: string) => ({ extraHeaders: { 'x-forwarded-for': address } })

describe('lines on which nobody enters', () => {
  it('are few from one network, and whoever enters is not counted', async () => {
    const house = await aHouse({ limits: { connecting: few(5) }, proxies: 1 })
    const room = await workshopAt(house, 'one')
    for (let n = 0; n < 12; n++) {
      const socket = house.socket(room.hello('one'), from('203.0.113.1'))
      await connected(socket)
      socket.close()
    }
    const idle = { 'x-forwarded-for': '203.0.113.1' }
    const lines = await Promise.all(Array.from({ length: 8 }, () => polled(house.url, idle)))
    expect(lines.filter(({ status }) => status === 200)).toHaveLength(5)
    expect(lines.filter(({ status }) => status === 403)).toHaveLength(3)
    expect((await polled(house.url, { 'x-forwarded-for': '203.0.113.2' })).status).toBe(200)
  })

  it('say no more than a few words before their hello', async () => {
    const house = await aHouse()
    const { say, closed } = await rawLine(house.port)
    for (let n = 0; n <= caps.wordsBeforeHello; n++) say('40{"key":"none"}')
    await closed
    expect(house.reports).toContain('cutOff')
  })

  it('enter as one, and not as another after that', async () => {
    const house = await aHouse()
    const room = await workshopAt(house, 'one')
    const { say, heard, closed } = await rawLine(house.port)
    say(`40${JSON.stringify(room.hello('one'))}`)
    say(`40${JSON.stringify(room.facilitator)}`)
    await closed
    expect(heard.join('')).not.toContain('"console"')
  })
})

describe('a seat', () => {
  it('enters so often at a time and no more, and keeps no other seat out', async () => {
    const house = await aHouse({ limits: { entering: few(3) } })
    const room = await workshopAt(house, 'one', 'two')
    for (let n = 0; n < 3; n++) await connected(house.socket(room.hello('one')))
    expect(await refused(house.socket(room.hello('one')))).toBe('too-fast')
    await connected(house.socket(room.hello('two')))
  })

  it('has sixteen lines, of which the oldest goes', async () => {
    const house = await aHouse()
    const room = await workshopAt(house, 'one')
    const all: Socket[] = []
    for (let n = 0; n < caps.linesOfSeat; n++) {
      const socket = house.socket(room.hello('one'))
      await connected(socket)
      all.push(socket)
    }
    const [first] = all
    const cut = first && next(first, 'disconnect')
    await connected(house.socket(room.hello('one')))
    expect(await cut).toBe('io server disconnect')
    expect(all.filter((socket) => socket.connected)).toHaveLength(caps.linesOfSeat - 1)
  })
})

it('gives one network so many lines, and a place again to whoever comes when one goes', async () => {
  const house = await aHouse({ caps: { linesOfNetwork: 3 }, proxies: 1 })
  const room = await workshopAt(house, 'one', 'two')
  const open = (address: string) => house.socket(room.hello('one'), from(address))
  const three = [open('203.0.113.1'), open('203.0.113.1'), open('203.0.113.1')]
  await Promise.all(three.map(connected))
  expect(await next(open('203.0.113.1'), 'disconnect')).toBe('io server disconnect')
  await connected(open('203.0.113.2'))
  three[0]?.close()
  await expect
    .poll(async () => {
      const again = open('203.0.113.1')
      return Promise.race([next(again, 'table').then(() => 'in'), next(again, 'disconnect')])
    })
    .toBe('in')
})

it('closes connections too many of one network at once', async () => {
  const house = await aHouse({ caps: { connectionsOfNetwork: 5 } })
  const all = Array.from({ length: 5 }, () => bare(house.port))
  await Promise.all(all.map(({ socket }) => new Promise((resolve) => socket.once('connect', resolve))))
  await bare(house.port, 'GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n').closed
  endAll(all.map(({ socket }) => socket))
  await expect
    .poll(async () => {
      const one = bare(house.port, 'GET /healthz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n')
      await one.closed
      return one.heard.join('')
    })
    .toContain('{"ok":true}')
})

describe('a line that does not read', () => {
  it('is cut when much waits for it, though it says that it is there', async () => {
    const house = await aHouse({
      caps: { unread: 10_000 },
      limits: { acting: wide, flooding: wide },
    })
    const room = await workshopAt(house, 'one')
    const line = await polled(house.url)
    expect(await line.say(`40${JSON.stringify(room.hello('one'))}`)).toBe(200)
    const lead = house.socket(room.facilitator)
    await connected(lead)
    let status = 200
    for (let n = 1; n < 600 && status === 200; n++) {
      expect(await acted(lead, n, 'freeze', { on: n % 2 === 1 })).toEqual(ok)
      if (n % 10 === 0) status = await line.say('3')
    }
    expect(status).toBe(400)
    expect(house.reports).toContain('cutOff')
  })
})

describe('what is said to the line itself', () => {
  it.each([
    ['pongs', '3'],
    ['packets of no kind', '6'],
  ])('is bounded: %s', async (_what, packet) => {
    const house = await aHouse()
    const room = await workshopAt(house, 'one')
    const { say, closed } = await rawLine(house.port)
    say(`40${JSON.stringify(room.hello('one'))}`)
    for (let n = 0; n < 700; n++) say(packet)
    await closed
  })

  it('is bounded for pings of a websocket, which nobody answers', async () => {
    const house = await aHouse()
    const { line, closed } = await rawLine(house.port)
    let pongs = 0
    line.on('pong', () => (pongs += 1))
    for (let n = 0; n < 700; n++) line.ping()
    await closed
    expect(pongs).toBe(0)
    expect(house.reports).toContain('cutOff')
  })
})

it('knows a line by a name that nobody guesses, and answers to no other', async () => {
  const house = await aHouse()
  const one = await polled(house.url)
  expect(one.sid).toMatch(/^[\w-]{20}$/)
  for (const sid of ['x', 'A'.repeat(20), '__proto__', 'constructor', one.sid.slice(0, -1)])
    for (const method of ['GET', 'POST', 'PUT']) {
      const at = `${house.url}/socket.io/?EIO=4&transport=polling&sid=${sid}`
      const response = await fetch(at, { method, ...(method === 'GET' ? {} : { body: '3' }) })
      expect([response.status, await response.text()], `${method} ${sid}`).toEqual([
        400,
        expect.stringContaining('Session ID unknown'),
      ])
    }
})
