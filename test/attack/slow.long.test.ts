import { afterAll, beforeAll, expect, it } from 'vitest'

import { aJoin } from '../server/entering.ts'
import { acted, connected, served, workshopAt, type Served } from '../server/served.ts'
import { pause } from '../play/player.ts'
import { limits } from '../../server/pace.ts'
import { bare, polled, rawLine, type Bare } from './rawLine.ts'

const each = 100
/** Requests are looked at every five seconds, and have fifteen. */
const soon = 30_000
const later = 60_000

let house: Served
beforeAll(async () => {
  const wide = { burst: 100_000, perSecond: 1000 }
  house = await served({ limits: { ...limits, joining: wide } })
})
afterAll(() => house.end())

const begun = (path: string) =>
  `POST ${path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n`
const upgrade =
  'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nhost: localhost\r\nconnection: upgrade\r\nupgrade: websocket\r\n' +
  'sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n'

/** Says one letter more every second, as long as anybody listens. */
function drip({ socket, closed }: Bare, letter: string): Promise<void> {
  const timer = setInterval(() => socket.write(letter), 1000)
  return closed.finally(() => clearInterval(timer))
}

const slow: Record<string, () => Promise<void>> = {
  'connections that say nothing': () => bare(house.port).closed,
  'headers that never end': () => drip(bare(house.port, begun('/api/join')), 'x'),
  'bodies that never end': () =>
    drip(bare(house.port, `${begun('/api/join')}content-length: 4000\r\n\r\n{`), ' '),
  'bodies of polling that never end': async () => {
    const { sid } = await polled(house.url)
    const path = `/socket.io/?EIO=4&transport=polling&sid=${sid}`
    return drip(bare(house.port, `${begun(path)}content-length: 4000\r\n\r\n4`), '0')
  },
  'frames that never end': () => {
    const line = bare(house.port, upgrade)
    // The beginning of a frame of 200 letters, masked with zeros.
    line.socket.once('data', () => line.socket.write(Buffer.from([0x81, 0xfe, 0, 200, 0, 0, 0, 0])))
    return drip(line, 'x')
  },
  'upgrades to nowhere': () => bare(house.port, upgrade.replace('/socket.io/', '/elsewhere/')).closed,
  'websockets that say no hello, but that they are there': async () => {
    const { say, closed } = await rawLine(house.port)
    const timer = setInterval(() => say('3'), 1000)
    return closed.finally(() => clearInterval(timer))
  },
  'polling that never polls': async () => {
    const line = await polled(house.url)
    while ((await line.say('3')) === 200) await pause(1000)
  },
}

it(
  'closes whatever is slow on purpose, and serves everybody else meanwhile',
  async () => {
    const room = await workshopAt(house, 'one')
    const canary = house.socket(room.hello('one'))
    await connected(canary)
    let open = Object.keys(slow).length * each
    const all = Object.values(slow).flatMap((way) =>
      Array.from({ length: each }, () => way().then(() => (open -= 1))),
    )
    const began = performance.now()
    const took: number[] = []
    for (let n = 1; open > 0 && performance.now() - began < soon; n++) {
      const asked = performance.now()
      expect(await acted(canary, n, 'ready', { on: n % 2 === 1 })).toEqual({ ok: true })
      took.push(performance.now() - asked)
      await pause(200)
    }
    expect(open).toBe(0)
    expect(canary.connected).toBe(true)
    expect(took.toSorted((a, b) => a - b)[Math.floor(took.length * 0.95)]).toBeLessThan(500)
    await Promise.all(all)
  },
  later,
)

it(
  'closes a connection that is kept open for nothing, and one that does not read its answer',
  async () => {
    const kept = bare(house.port, 'GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n')
    const deaf = bare(
      house.port,
      'GET /api/labels/rotterdam/nl HTTP/1.1\r\nhost: localhost\r\n\r\n'.repeat(400),
    )
    deaf.socket.pause()
    await Promise.all([kept.closed, expect.poll(() => kept.heard.join('')).toContain('{"ok":true}')])
    // Asked again and again without reading: the server stops reading as well, and then ends it.
    await pause(40_000)
    deaf.socket.resume()
    await deaf.closed
  },
  later + 20_000,
)

it(
  'fills a lobby with bots and no more, which the facilitator empties again for a class',
  async () => {
    const { code, workshop, facilitator } = await workshopAt(house)
    let inside = 0
    for (let n = 0; n < 10_000; n += 500) {
      const some = Array.from({ length: 500 }, (_, k) => house.post('/api/join', aJoin(code, `bot-${n + k}`)))
      inside += (await Promise.all(some)).filter(({ status }) => status === 200).length
    }
    expect(inside).toBe(40)
    const lead = house.socket(facilitator)
    await connected(lead)
    expect(await acted(lead, 1, 'setDoor', { door: 'knock' })).toEqual({ ok: true })
    for (let n = 0; n < 40; n++) {
      expect(await acted(lead, 2 + n, 'removeSeat', { seat: `s${n + 2}` })).toEqual({ ok: true })
      await pause(60)
    }
    const people = Array.from({ length: 30 }, (_, n) => house.post('/api/join', aJoin(code, `person-${n}`)))
    const seats = people.map((_, n) => ({ workshop, seat: `s${n + 42}` }))
    const answers = (await Promise.all(people)).map(({ answer }) => answer)
    expect(answers).toEqual(expect.arrayContaining(seats))
    expect(await acted(lead, 42, 'admit', {})).toEqual({ ok: true })
  },
  later * 2,
)
