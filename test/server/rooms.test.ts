import { expect, it } from 'vitest'

import { signs } from '../../rules/signs.ts'
import { leastFree } from '../../server/readiness.ts'
import { aJoin, aStart, started } from './entering.ts'
import type { FakeDisk } from './fakeDisk.ts'
import { aHouse, deck, fakeWorld } from './house.ts'
import { facilitatorKey, keyOf } from './workshops.ts'

const hours = 3_600_000

/** The files that lie there, but for the marks of what was erased. */
const kept = (disk: FakeDisk) => disk.names().filter((name) => !name.endsWith('.erased'))

it('begins a workshop with a code without look-alikes, and keeps it', async () => {
  const house = await aHouse()
  const { workshop, code, room } = await started(house)
  expect(code).toMatch(new RegExp(`^[${signs}]{6}$`))
  expect(signs).toHaveLength(28)
  const again = await aHouse(house.disk.kill())
  expect(again.rooms.find(workshop)?.workshop).toEqual(room.workshop)
})

it('brings everybody back in their own seats after a kill', async () => {
  const house = await aHouse()
  const { workshop, code } = await started(house)
  const names = Array.from({ length: 30 }, (_, n) => `person-${n}`)
  for (const [n, name] of names.entries())
    expect(await house.entrance.join(aJoin(code, name))).toEqual({ workshop, seat: `s${n + 2}` })
  const seats = names.map((name) => house.entrance.enter({ workshop, key: keyOf(name) }))
  const again = await aHouse(house.disk.kill())
  for (const [n, name] of names.entries()) {
    expect(again.entrance.enter({ workshop, key: keyOf(name) })).toMatchObject({
      seat: Object(seats[n]).seat,
    })
  }
  expect(again.entrance.enter({ workshop, key: facilitatorKey })).toMatchObject({ seat: 'f' })
  expect(await again.entrance.join(aJoin(code, 'latecomer'))).toEqual({ workshop, seat: 's32' })
})

it('opens by the code however it is typed, and by the invitation', async () => {
  const house = await aHouse()
  const { workshop, code, invite } = await started(house)
  const typed = ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3).replaceAll('8', 'B').replaceAll('5', 'S')} `
  expect(await house.entrance.join(aJoin(typed, 'one'))).toEqual({ workshop, seat: 's2' })
  expect(await house.entrance.join(aJoin(invite, 'two'))).toEqual({ workshop, seat: 's3' })
})

it('gives one seat to one key, however often it asks', async () => {
  const house = await aHouse()
  const { workshop, code, room } = await started(house)
  const asked = aJoin(code, 'impatient')
  await Promise.all([house.entrance.join(asked), house.entrance.join(asked)])
  expect(await house.entrance.join(asked)).toEqual({ workshop, seat: 's2' })
  expect(Object.keys(room.workshop.seats)).toEqual(['f', 't', 's2'])
})

it('says the same to every code that does not open', async () => {
  const house = await aHouse()
  const locked = await started(house)
  await locked.room.ask({ seat: 'f', act: 'setDoor', carried: { door: 'locked' } })
  const full = await started(house)
  for (let n = 0; n < 40; n++) await house.entrance.join(aJoin(full.code, `person-${n}`))
  const ended = await started(house)
  await house.rooms.erase(ended.workshop)
  for (const entry of [
    'AAAAAA',
    '',
    '__proto__',
    'constructor',
    locked.code,
    locked.invite,
    full.code,
    ended.code,
    ended.invite,
  ]) {
    expect(await house.entrance.join(aJoin(entry, 'stranger'))).toBe('no-entry')
  }
})

it('makes a further key for a seat, for the facilitator alone', async () => {
  const house = await aHouse()
  const { workshop, code } = await started(house)
  await house.entrance.join(aJoin(code, 'one'))
  const granted = await house.entrance.grant({ workshop, key: facilitatorKey, seat: 's2' })
  if (typeof granted === 'string') throw new Error(granted)
  expect(house.entrance.enter({ workshop, key: granted.key })).toMatchObject({ seat: 's2' })
  expect(await house.entrance.grant({ workshop, key: keyOf('one'), seat: 'f' })).toBe('not-yours')
  expect(await house.entrance.grant({ workshop, key: facilitatorKey, seat: 's9' })).toBe('no-such-seat')
  expect(await house.entrance.grant({ workshop, key: facilitatorKey, seat: '__proto__' })).toBe('wrong-shape')
  expect(await house.entrance.grant({ workshop, key: keyOf('nobody'), seat: 'f' })).toBe('gone')
  expect(await house.entrance.grant({ workshop: 'elsewhere', key: facilitatorKey, seat: 'f' })).toBe('gone')
})

it('opens no workshop with the key of another', async () => {
  const house = await aHouse()
  const [one, other] = [await started(house), await started(house)]
  await house.entrance.join(aJoin(one.code, 'one'))
  expect(house.entrance.enter({ workshop: other.workshop, key: keyOf('one') })).toBe('gone')
})

it('tells who was removed apart from who is unknown, until they are let in again', async () => {
  const house = await aHouse()
  const { workshop, code, room } = await started(house)
  await house.entrance.join(aJoin(code, 'one'))
  await room.ask({ seat: 'f', act: 'removeSeat', carried: { seat: 's2' } })
  expect(house.entrance.enter({ workshop, key: keyOf('one') })).toBe('removed')
  await room.ask({ seat: 'f', act: 'restoreSeat', carried: { seat: 's2' } })
  expect(house.entrance.enter({ workshop, key: keyOf('one') })).toMatchObject({ seat: 's2' })
})

it('keeps no key and no key of a seat in the clear', async () => {
  const house = await aHouse()
  const { workshop, code } = await started(house)
  await house.entrance.join(aJoin(code, 'somebody'))
  const granted = await house.entrance.grant({ workshop, key: facilitatorKey, seat: 's2' })
  const content = house.disk.content(`${workshop}.journal`).toString()
  for (const key of [facilitatorKey, keyOf('somebody'), Object(granted).key])
    expect(content).not.toContain(key)
})

it('leaves a damaged journal alone for a day, says so, and goes on with the others', async () => {
  const house = await aHouse()
  const [one, other] = [await started(house), await started(house)]
  house.disk.damage(`${one.workshop}.journal`, 60)
  const world = fakeWorld()
  const again = await aHouse(house.disk.kill(), { world })
  expect(again.rooms.find(other.workshop)).toBeDefined()
  expect(again.rooms.find(one.workshop)).toBeUndefined()
  expect(again.reports).toContain('workshopDamaged')
  expect(await again.rooms.readiness()).toEqual({
    ready: false,
    writable: true,
    roomy: true,
    damaged: 1,
    workshops: 1,
  })
  expect(again.disk.names()).toContain(`${one.workshop}.journal`)
  world.pass(24 * hours)
  await expect.poll(() => kept(again.disk)).toEqual([])
})

it('tells who comes to a damaged workshop that it cannot be opened, and nobody else', async () => {
  const house = await aHouse()
  const { workshop, code } = await started(house)
  await house.entrance.join(aJoin(code, 'one'))
  house.disk.damage(`${workshop}.journal`, 60)
  const again = await aHouse(house.disk.kill())
  for (const key of [facilitatorKey, keyOf('one'), keyOf('nobody')]) {
    expect(again.entrance.enter({ workshop, key })).toBe('not-readable')
    expect(again.entrance.regain({ workshop, key })).toBe('not-readable')
  }
  expect(await again.entrance.erase({ workshop, key: keyOf('nobody') })).toBe('not-readable')
  expect(again.disk.names()).toContain(`${workshop}.journal`)
  expect(again.entrance.enter({ workshop: 'another-one', key: facilitatorKey })).toBe('gone')
  expect(await again.entrance.join(aJoin(code, 'two'))).toBe('no-entry')
})

it('opens the workshop that was played in last, should two have the same code', async () => {
  const house = await aHouse()
  const one = await started(house)
  const other = await started(house)
  await one.room.ask({ seat: 'f', act: 'freeze', carried: { on: true } })
  await house.parts.store.snapshot({ ...one.room.workshop, code: other.code, lastActAt: 5000 })
  const again = await aHouse(house.disk.kill())
  expect(again.rooms.behind(other.code)?.workshop.id).toBe(one.workshop)
  await again.rooms.erase(other.workshop)
  expect(again.rooms.behind(other.code)?.workshop.id).toBe(one.workshop)
})

it('says that the disk is nearly full before it is', async () => {
  const house = await aHouse()
  house.disk.leave(leastFree)
  expect(await house.rooms.readiness()).toMatchObject({ ready: false, writable: true, roomy: false })
  house.disk.leave(leastFree + 1)
  expect(await house.rooms.readiness()).toMatchObject({ ready: true, roomy: true })
})

it('does not open a workshop whose deck is not there', async () => {
  const house = await aHouse()
  const { workshop } = await started(house)
  const again = await aHouse(house.disk.kill(), { decks: new Map([['delft', deck]]) })
  expect(again.rooms.find(workshop)).toBeUndefined()
  expect(await again.rooms.readiness()).toMatchObject({ ready: false, damaged: 1 })
})

it('begins nothing that it cannot keep, and says that it is not ready', async () => {
  const house = await aHouse()
  house.disk.fail(['write'])
  expect(await house.entrance.start(aStart)).toBe('not-saved')
  expect(house.rooms.count).toBe(0)
  expect(await house.rooms.readiness()).toMatchObject({ ready: false, writable: false })
  house.disk.fail([])
  expect(await house.rooms.readiness()).toMatchObject({ ready: true })
})
