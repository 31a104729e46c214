import { expect, it } from 'vitest'

import { aJoin, started } from './entering.ts'
import { aHouse, aWatcher, fakeWorld } from './house.ts'
import { facilitatorKey, keyOf } from './workshops.ts'

const hours = 3_600_000

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
  await expect.poll(() => house.disk.names()).toEqual([])
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
  expect(again.disk.names()).toEqual([])
})

it('tries again to erase what the disk would not delete', async () => {
  const house = await aHouse()
  const { workshop } = await started(house)
  house.disk.failNext('folder')
  await house.rooms.erase(workshop)
  expect(house.reports).toContain('notErased')
  await started(house).then((other) => house.rooms.erase(other.workshop))
  expect(house.disk.names()).toEqual([])
  expect(house.reports.filter((name) => name === 'workshopErased')).toHaveLength(2)
})

it('erases a workshop at once, for its facilitator alone', async () => {
  const house = await aHouse()
  const { workshop, code } = await started(house)
  await house.entrance.join(aJoin(code, 'one'))
  expect(await house.entrance.erase({ workshop, key: keyOf('one') })).toBe('not-yours')
  expect(await house.entrance.erase({ workshop, key: keyOf('nobody') })).toBe('gone')
  expect(await house.entrance.erase({ workshop, key: facilitatorKey })).toEqual({})
  expect(house.disk.names()).toEqual([])
  expect(await house.entrance.join(aJoin(code, 'two'))).toBe('no-entry')
})
