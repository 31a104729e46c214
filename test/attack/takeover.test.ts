import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as v from 'valibot'
import type { Socket } from 'socket.io-client'

import { acts } from '../../rules/acts/index.ts'
import { aJoin } from '../server/entering.ts'
import { acted, connected, next, refused, served, workshopAt, type Served } from '../server/served.ts'
import { facilitatorKey, keyOf } from '../server/workshops.ts'

let house: Served
beforeAll(async () => {
  house = await served()
})
afterAll(() => house.end())

type Workshop = Awaited<ReturnType<typeof workshopAt>>
const ok = { ok: true }
async function open(hello: object): Promise<Socket> {
  const socket = house.socket(hello)
  await connected(socket)
  return socket
}

async function codeFor(room: Workshop, kind: string, key = facilitatorKey): Promise<string> {
  const { answer } = await house.post('/api/pairings', { workshop: room.workshop, key, kind })
  return v.parse(v.object({ code: v.string() }), answer).code
}

/** A workshop with two participants (s2, s3) and a helper who leads (s4). */
async function helped() {
  const room = await workshopAt(house, 'one', 'two')
  expect(await house.post('/api/join', aJoin(await codeFor(room, 'facilitator'), 'helper'))).toMatchObject({
    answer: { role: 'facilitator' },
  })
  return room
}

describe('a helper who was taken out', () => {
  it('loses every key that they handed out, also on lines that are open', async () => {
    const room = await helped()
    const own = await house.post('/api/keys', { workshop: room.workshop, key: facilitatorKey, seat: 't' })
    for (const seat of ['t', 's2']) {
      const { status } = await house.post('/api/keys', {
        workshop: room.workshop,
        key: keyOf('helper'),
        seat,
      })
      expect(status).toBe(200)
    }
    const wall = await house.post('/api/keys', { workshop: room.workshop, key: keyOf('helper'), seat: 't' })
    await house.post('/api/join', aJoin(await codeFor(room, 'table', keyOf('helper')), 'tablet'))
    const phone = await house.post('/api/keys', { workshop: room.workshop, key: keyOf('helper'), seat: 's2' })
    const theirs = [wall.answer, phone.answer, { key: keyOf('tablet') }].map((key) => ({
      ...room.facilitator,
      ...Object(key),
    }))
    const lines = await Promise.all(theirs.map(open))
    const [lead, honest, screen] = [
      await open(room.facilitator),
      await open(room.hello('one')),
      await open({ ...room.facilitator, ...Object(own.answer) }),
    ]
    const goodbyes = lines.map((line) => next(line, 'farewell'))
    const later = await codeFor(room, 'table', keyOf('helper'))
    expect(await acted(lead, 1, 'removeSeat', { seat: 's4' })).toEqual(ok)
    expect(await Promise.all(goodbyes)).toEqual(['gone', 'gone', 'gone'])
    for (const hello of theirs) expect(await refused(house.socket(hello))).toBe('gone')
    expect(await refused(house.socket(room.hello('helper')))).toBe('removed')
    // A code that they made, and did not use yet, opens nothing.
    expect(await house.post('/api/join', aJoin(later, 'another'))).toMatchObject({
      answer: { no: 'no-entry' },
    })
    // Who holds a key of their own, or one of the first facilitator, stays.
    expect([honest.connected, screen.connected]).toEqual([true, true])
    expect(await acted(honest, 1, 'ready', { on: true })).toEqual(ok)
    for (const socket of [lead, honest, screen]) socket.close()
  })

  it('comes back by no act, no code and no further key', async () => {
    const room = await helped()
    const helper = await open(room.hello('helper'))
    const lead = await open(room.facilitator)
    const cut = next(helper, 'disconnect')
    expect(await acted(lead, 1, 'removeSeat', { seat: 's4' })).toEqual(ok)
    await cut
    for (const path of ['/api/pairings', '/api/keys', '/api/save', '/api/erase']) {
      const asked = {
        workshop: room.workshop,
        key: keyOf('helper'),
        ...(path === '/api/pairings' && { kind: 'facilitator' }),
        ...(path === '/api/keys' && { seat: 't' }),
      }
      expect(await house.post(path, asked), path).toEqual({ status: 403, answer: { no: 'removed' } })
    }
    // Their key comes in as a participant no more either: it opens the seat that was removed.
    await house.post('/api/join', aJoin(room.code, 'helper'))
    expect(await refused(house.socket(room.hello('helper')))).toBe('removed')
    lead.close()
  })
})

describe('a pairing code', () => {
  it('opens once, in its own workshop, and what it says it opens', async () => {
    const [room, other] = [await workshopAt(house), await workshopAt(house)]
    const code = await codeFor(room, 'spectator')
    expect((await house.post('/api/join', aJoin(code, 'onlooker'))).answer).toEqual({
      workshop: room.workshop,
      role: 'spectator',
    })
    expect((await house.post('/api/join', aJoin(code, 'thief'))).answer).toEqual({ no: 'no-entry' })
    // Whoever repeats it gets what they have, and nothing more.
    expect((await house.post('/api/join', aJoin(code, 'onlooker'))).answer).toEqual({
      workshop: room.workshop,
      role: 'spectator',
    })
    expect(await refused(house.socket({ ...room.hello('onlooker'), workshop: other.workshop }))).toBe('gone')
    const onlooker = await open(room.hello('onlooker'))
    for (const act of ['freeze', 'removeSeat', 'grantKey', 'addSeat', 'setDoor'])
      expect(await acted(onlooker, 1, act, {}), act).toEqual({ no: 'not-yours' })
    onlooker.close()
  })

  it('makes no facilitator of whoever has a seat already', async () => {
    const room = await workshopAt(house, 'one')
    const code = await codeFor(room, 'facilitator')
    expect((await house.post('/api/join', aJoin(code, 'one'))).answer).toEqual({
      workshop: room.workshop,
      role: 'participant',
    })
    const one = await open(room.hello('one'))
    expect(await acted(one, 1, 'freeze', { on: true })).toEqual({ no: 'not-yours' })
    one.close()
  })

  it('is made for nobody but a facilitator of that workshop', async () => {
    const [room, other] = [await workshopAt(house, 'one'), await workshopAt(house, 'two')]
    for (const [workshop, key, no] of [
      [room.workshop, keyOf('one'), 'not-yours'],
      [other.workshop, keyOf('one'), 'gone'],
      [room.workshop, keyOf('two'), 'gone'],
    ])
      expect((await house.post('/api/pairings', { workshop, key, kind: 'console' })).answer).toEqual({ no })
  })
})

describe('a key', () => {
  it('of another seat gives whoever joins with it that seat, and no second one', async () => {
    const room = await workshopAt(house, 'one')
    expect((await house.post('/api/join', { ...aJoin(room.code, 'x'), key: facilitatorKey })).status).toBe(
      200,
    )
    const lead = house.socket(room.facilitator)
    expect(await next(lead, 'console')).toMatchObject({ whole: { seats: { s2: {} } } })
    expect(await acted(lead, 1, 'removeSeat', { seat: 's3' })).toEqual({ no: 'no-such-seat' })
    lead.close()
  })

  it.each(['door', 'f', 't', 's2', '__proto__', 'constructor', 'hasOwnProperty', 'toString'])(
    'is granted by no participant, and for no seat called %s that is not there',
    async (seat) => {
      const room = await workshopAt(house, 'one')
      const asked = (key: string) => house.post('/api/keys', { workshop: room.workshop, key, seat })
      expect((await asked(keyOf('one'))).answer).toEqual({
        no: expect.stringMatching(/^(?:not-yours|wrong-shape)$/),
      })
      const { status } = await asked(facilitatorKey)
      expect([400, 404].includes(status) ? 'refused' : status).toBe(
        ['f', 't', 's2'].includes(seat) ? 200 : 'refused',
      )
    },
  )

  it('says who somebody is, whatever else the hello says', async () => {
    const room = await workshopAt(house, 'one')
    const extras = [
      { seat: 'f' },
      { role: 'facilitator' },
      { entered: { seat: 'f' } },
      { data: {} },
      { paced: 'x' },
      { sid: 'x' },
    ]
    for (const extra of extras)
      expect(await refused(house.socket({ ...room.hello('one'), ...extra }))).toBe('gone')
    for (const client of ['__proto__', 'constructor', 'a'.repeat(25), 'short', ['client-one'], { length: 9 }])
      expect(await refused(house.socket({ ...room.hello('one'), client })), JSON.stringify(client)).toBe(
        'gone',
      )
  })
})

describe('a client id', () => {
  it('of somebody else is a name of one’s own, and nothing of theirs', async () => {
    const room = await workshopAt(house, 'one', 'two')
    const [one, thief] = [
      await open(room.hello('one')),
      await open({ ...room.hello('two'), client: 'client-one' }),
    ]
    expect(await acted(one, 1, 'ready', { on: true })).toEqual(ok)
    const shown = next(thief, 'own')
    // Not a repeat of the other's first act, and no act of theirs.
    expect(await acted(thief, 1, 'ready', { on: true })).toEqual(ok)
    expect(await shown).toMatchObject({ change: { ready: true } })
    expect(await acted(thief, 1_000_000_000, 'ready', { on: false })).toEqual(ok)
    expect(await acted(one, 2, 'ready', { on: false })).toEqual(ok)
    for (const socket of [one, thief]) socket.close()
  })
})

it('plays no act of a facilitator for a participant, a spectator, the table or the door', async () => {
  const room = await workshopAt(house, 'one')
  const one = await open(room.hello('one'))
  let n = 0
  for (const [name, { by }] of Object.entries(acts)) {
    if (by.some((who: string) => who === 'participant') || n > 35) continue
    n += 1
    expect(await acted(one, n, name, {}), name).toEqual({ no: 'not-yours' })
  }
  expect(n).toBeGreaterThan(20)
  one.close()
})
