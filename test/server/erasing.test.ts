import { expect, it } from 'vitest'

import { sweepsEvery } from '../../server/erasing.ts'
import { aJoin, started } from './entering.ts'
import type { FakeDisk } from './fakeDisk.ts'
import { aHouse, aWatcher, fakeWorld } from './house.ts'
import { facilitatorKey, keyOf } from './workshops.ts'

const hours = 3_600_000

/** The files that lie there, but for the marks of what was erased. */
const kept = (disk: FakeDisk) => disk.names().filter((name) => !name.endsWith('.erased'))

it('erases a workshop 24 hours after its last act, and a lobby to which nobody came after two', async () => {
  const world = fakeWorld()
  const house = await aHouse(undefined, { world })
  const lobby = await started(house)
  const used = await started(house)
  await house.entrance.join(aJoin(used.code, 'one'))
  const line = aWatcher('s2')
  used.room.watch(line)
  world.pass(2 * hours)
  await expect.poll(() => house.rooms.find(lobby.workshop)).toBeUndefined()
  expect(house.rooms.find(used.workshop)).toBeDefined()
  world.pass(22 * hours)
  await expect.poll(() => kept(house.disk)).toEqual([])
  expect(line.told.slice(-2)).toEqual(['farewell gone', 'hung up'])
})

it('erases at the start what became overdue while the server was off', async () => {
  const house = await aHouse()
  const { code } = await started(house)
  await house.entrance.join(aJoin(code, 'one'))
  const world = fakeWorld()
  world.pass(24 * hours)
  const again = await aHouse(house.disk.kill(), { world })
  expect(again.rooms.count).toBe(0)
  expect(kept(again.disk)).toEqual([])
})

it('keeps no workshop for years whose acts were dated by a clock that was years ahead', async () => {
  const ahead = fakeWorld()
  ahead.pass(20_000 * hours)
  const house = await aHouse(undefined, { world: ahead })
  const { code, workshop } = await started(house)
  await house.entrance.join(aJoin(code, 'one'))
  const world = fakeWorld()
  const again = await aHouse(house.disk.kill(), { world })
  world.pass(23 * hours)
  await again.rooms.sweep()
  expect(again.rooms.find(workshop)).toBeDefined()
  world.pass(hours)
  await expect.poll(() => again.rooms.find(workshop)).toBeUndefined()
})

it('tries again to erase what the disk would not delete, and tells the facilitator', async () => {
  const world = fakeWorld()
  const house = await aHouse(undefined, { world })
  const { workshop } = await started(house)
  house.disk.fail(['remove'])
  expect(await house.entrance.erase({ workshop, key: facilitatorKey })).toBe('not-erased')
  expect(house.reports).toContain('notErased')
  expect(house.rooms.find(workshop)).toBeUndefined()
  house.disk.fail([])
  world.pass(sweepsEvery)
  await expect.poll(() => kept(house.disk)).toEqual([])
  expect(house.reports).toContain('workshopErased')
})

it('does not open again after a kill what the disk would not delete, and deletes it then', async () => {
  const house = await aHouse()
  const { workshop } = await started(house)
  house.disk.fail(['remove'])
  await house.rooms.erase(workshop)
  expect(kept(house.disk)).toHaveLength(1)
  const again = await aHouse(house.disk.kill())
  expect(again.rooms.count).toBe(0)
  expect(kept(again.disk)).toEqual([])
})

it('erases on a disk that is full', async () => {
  const house = await aHouse()
  const { workshop } = await started(house)
  house.disk.fail(['write', 'sync', 'open'])
  await house.rooms.erase(workshop)
  expect(kept(house.disk)).toEqual([])
})

it('takes the mark of what was erased away after a day, and what was damaged and restored', async () => {
  const world = fakeWorld()
  const house = await aHouse(undefined, { world })
  const { workshop } = await started(house)
  const beside = await house.disk.open('other.damaged', 'fresh')
  await beside.close()
  await house.rooms.erase(workshop)
  expect(house.disk.names().toSorted()).toEqual(['other.damaged', `${workshop}.erased`].toSorted())
  world.pass(23 * hours)
  await house.rooms.sweep()
  expect(house.disk.names()).toHaveLength(2)
  world.pass(hours)
  await expect.poll(() => house.disk.names()).toEqual([])
})

it('erases a workshop at once, for its facilitator alone', async () => {
  const house = await aHouse()
  const { workshop, code } = await started(house)
  await house.entrance.join(aJoin(code, 'one'))
  expect(await house.entrance.erase({ workshop, key: keyOf('one') })).toBe('not-yours')
  expect(await house.entrance.erase({ workshop, key: keyOf('nobody') })).toBe('gone')
  expect(await house.entrance.erase({ workshop, key: facilitatorKey })).toEqual({})
  expect(kept(house.disk)).toEqual([])
  expect(await house.entrance.join(aJoin(code, 'two'))).toBe('no-entry')
})
