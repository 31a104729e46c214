import { describe, expect, it } from 'vitest'

import type { Entrance } from '../../server/entrance.ts'
import { hashOf } from '../../server/keys.ts'
import { isPairing, Pairings, pairingLasts } from '../../server/pairing.ts'
import { limits } from '../../server/pace.ts'
import type { PairingKind } from '../../rules/wire.ts'
import { aJoin, started } from './entering.ts'
import { aHouse, fakeWorld } from './house.ts'
import { next, served, workshopAt } from './served.ts'
import { facilitatorKey, keyOf } from './workshops.ts'

const pairing = { workshop: 'w', seat: 'f', kind: 'console' } as const

describe('a pairing code', () => {
  it('has eight characters of the alphabet without look-alikes', () => {
    const code = new Pairings(fakeWorld()).open(pairing)
    expect(code).toMatch(/^[ACDEFGHJKMNPQRTUVWXY23456789]{8}$/)
    expect([isPairing(code), isPairing(` ${code.toLowerCase()}-`), isPairing('ACDEFG')]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('opens once, and again only for the key that it opened for', () => {
    const pairings = new Pairings(fakeWorld())
    const code = pairings.open(pairing)
    expect(pairings.use(code, keyOf('one'))).toMatchObject(pairing)
    expect(pairings.use(code, keyOf('two'))).toBeUndefined()
    expect(pairings.use(code, keyOf('one'))).toMatchObject(pairing)
  })

  it('is over after five minutes', () => {
    const world = fakeWorld()
    const pairings = new Pairings(world)
    const code = pairings.open(pairing)
    world.pass(pairingLasts - 1)
    const later = pairings.open(pairing)
    world.pass(1)
    expect(pairings.use(code, keyOf('one'))).toBeUndefined()
    expect(pairings.use(later, keyOf('one'))).toMatchObject(pairing)
  })

  it('gives way when many are asked for one workshop, and not to those of another', () => {
    const pairings = new Pairings(fakeWorld())
    const other = pairings.open({ ...pairing, workshop: 'other' })
    const codes = Array.from({ length: 9 }, () => pairings.open(pairing))
    const opens = codes.map((code) => pairings.use(code, keyOf('one')) !== undefined)
    expect(opens).toEqual([false, ...Array.from({ length: 8 }, () => true)])
    expect(pairings.use(other, keyOf('one'))).toBeDefined()
  })
})

describe('what a pairing code opens', () => {
  const openedFor = async (kind: PairingKind) => {
    const house = await aHouse()
    const { workshop, room } = await started(house)
    const code = await codeFrom(house.entrance, workshop, kind)
    return { ...house, workshop, room, code, joined: await house.entrance.join(aJoin(code, 'tablet')) }
  }
  const codeFrom = async (entrance: Entrance, workshop: string, kind: PairingKind, key = facilitatorKey) => {
    const answer = await entrance.pair({ workshop, key, kind })
    if (typeof answer === 'string') throw new Error(answer)
    return answer.code
  }

  it('is the same seat on another device, for a console', async () => {
    const { joined, entrance, workshop, room } = await openedFor('console')
    expect(joined).toEqual({ workshop, role: 'facilitator' })
    expect(entrance.enter({ workshop, key: keyOf('tablet') })).toEqual({ room, seat: 'f' })
  })

  it('is the seat of the table, for a big screen on another computer', async () => {
    const { joined, entrance, workshop, room } = await openedFor('table')
    expect(joined).toEqual({ workshop, role: 'table' })
    expect(entrance.enter({ workshop, key: keyOf('tablet') })).toEqual({ room, seat: 't' })
  })

  it.each(['facilitator', 'spectator'] as const)('is a seat of its own, for a %s', async (kind) => {
    const { joined, entrance, workshop, room } = await openedFor(kind)
    expect(joined).toEqual({ workshop, role: kind })
    expect(entrance.enter({ workshop, key: keyOf('tablet') })).toEqual({ room, seat: 's2' })
    expect(room.workshop.seats['s2']).toMatchObject({ role: kind })
  })

  it('is nothing more the second time, but the same for whoever got no answer', async () => {
    const { code, entrance, room, joined } = await openedFor('spectator')
    expect(await entrance.join(aJoin(code, 'tablet'))).toEqual(joined)
    expect(await entrance.join(aJoin(code, 'stranger'))).toBe('no-entry')
    expect(Object.keys(room.workshop.seats)).toHaveLength(3)
  })

  it('is nothing once whoever asked leads no more, or the workshop is erased', async () => {
    const { entrance, workshop, room } = await openedFor('facilitator')
    const helpers = await codeFrom(entrance, workshop, 'facilitator', keyOf('tablet'))
    await room.ask({ seat: 'f', act: 'removeSeat', carried: { seat: 's2' } })
    expect(await entrance.join(aJoin(helpers, 'friend'))).toBe('no-entry')
    const code = await codeFrom(entrance, workshop, 'console')
    await entrance.erase({ workshop, key: facilitatorKey })
    expect(await entrance.join(aJoin(code, 'friend'))).toBe('no-entry')
  })

  it('is asked by a facilitator alone', async () => {
    const { entrance, workshop } = await openedFor('spectator')
    const ask = (key: string) => entrance.pair({ workshop, key, kind: 'console' })
    expect(await ask(keyOf('tablet'))).toBe('not-yours')
    expect(await ask(keyOf('nobody'))).toBe('gone')
  })

  it('is no seventh further device for one console: the codes that are out say so, and there are no more', async () => {
    const { entrance, workshop } = await openedFor('console')
    const codes = await Promise.all(Array.from({ length: 6 }, () => codeFrom(entrance, workshop, 'console')))
    const answers = await Promise.all(codes.map((code, n) => entrance.join(aJoin(code, `laptop-${n}`))))
    expect(answers.filter((answer) => answer === 'too-many')).toHaveLength(1)
    const ask = (kind: PairingKind) => entrance.pair({ workshop, key: facilitatorKey, kind })
    expect(await ask('console')).toBe('too-many')
    expect(await ask('facilitator')).toHaveProperty('code')
    expect(entrance.enter({ workshop, key: keyOf('tablet') })).toMatchObject({ seat: 'f' })
  })

  it('is on no disk', async () => {
    const { code, disk } = await openedFor('console')
    const files = await disk.list()
    const kept = (await Promise.all(files.map(({ name }) => disk.read(name)))).join('\n')
    expect(kept).toContain(hashOf(keyOf('tablet')))
    expect(kept).not.toContain(code)
    expect(kept).not.toContain(hashOf(code))
  })
})

describe('over http', () => {
  it('looks and takes the same for unknown, expired and used codes, and for keys that open nothing', async () => {
    const house = await served()
    const { workshop } = await workshopAt(house)
    const asked = { workshop, key: facilitatorKey, kind: 'spectator' }
    const { answer } = await house.post('/api/pairings', asked)
    const { code } = Object(answer)
    expect(await house.post('/api/join', aJoin(code, 'one'))).toMatchObject({ status: 200 })
    const timed = async (path: string, body: unknown) => {
      const begun = performance.now()
      const said = await house.post(path, body)
      return { ...said, took: performance.now() - begun }
    }
    const refusals = await Promise.all([
      timed('/api/join', aJoin('ACDEFGHJ', 'two')),
      timed('/api/join', aJoin(code, 'two')),
      timed('/api/regain', { workshop, key: keyOf('nobody') }),
      timed('/api/regain', { workshop: 'w'.repeat(16), key: facilitatorKey }),
    ])
    for (const { status, answer: no, took } of refusals) {
      expect([status, no]).toEqual([404, { no: 'no-entry' }])
      expect(took).toBeGreaterThan(290)
    }
    expect(
      Math.max(...refusals.map(({ took }) => took)) - Math.min(...refusals.map(({ took }) => took)),
    ).toBeLessThan(100)
    await house.end()
  })

  it('counts wrong pairing codes with wrong codes of the wall', async () => {
    const guarded = await served({ limits: { ...limits, guessing: { burst: 0.02, perSecond: 0.0001 } } })
    const { workshop } = await workshopAt(guarded)
    const { answer } = await guarded.post('/api/pairings', { workshop, key: facilitatorKey, kind: 'console' })
    for (let n = 0; n < 3; n++) await guarded.post('/api/join', aJoin('ACDEFGHJ', 'guess'))
    expect(await guarded.post('/api/join', aJoin(Object(answer).code, 'typed'))).toMatchObject({
      answer: { no: 'too-fast' },
    })
    expect(guarded.reports).toContain('tripWire')
    await guarded.end()
  })

  it('opens a lost console again with its kept key', async () => {
    const house = await served()
    const { workshop, facilitator } = await workshopAt(house, 'one')
    const regain = (key: string) => house.post('/api/regain', { workshop, key })
    expect(await regain(facilitatorKey)).toEqual({ status: 200, answer: { workshop, role: 'facilitator' } })
    expect(await regain(keyOf('one'))).toEqual({ status: 200, answer: { workshop, role: 'participant' } })
    expect(await next(house.socket(facilitator), 'console')).toMatchObject({ whole: { door: 'open' } })
    await house.end()
  })

  it('sends whoever knocks nothing of the room, until they are let in', async () => {
    const house = await served()
    const { code, facilitator, hello } = await workshopAt(house, 'one')
    const console = house.socket(facilitator)
    await next(console, 'console')
    const lead = (n: number, act: string, carried: unknown) => console.emitWithAck('act', { n, act, carried })
    await lead(1, 'setDoor', { door: 'knock' })
    expect(await house.post('/api/join', aJoin(code, 'late'))).toMatchObject({ status: 200 })
    const late = house.socket(hello('late'))
    const heard: string[] = []
    late.onAny((event) => heard.push(event))
    expect(await next(late, 'own')).toMatchObject({ whole: { away: 'waiting', may: [] } })
    late.emit('looks', true)
    await lead(2, 'goTo', { step: 1 })
    await lead(3, 'freeze', { on: true })
    expect(heard).toEqual(['clock', 'own'])
    const cut = next(late, 'disconnect')
    await lead(4, 'admit', {})
    await cut
    const again = house.socket(hello('late'))
    expect(await next(again, 'table')).toMatchObject({ whole: { frozen: true } })
    await house.end()
  })
})
