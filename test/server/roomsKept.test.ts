import { expect, it, vi } from 'vitest'

import { aJoin, started } from './entering.ts'
import { aHouse, fakeWorld } from './house.ts'
import { facilitatorKey } from './workshops.ts'

it('writes the snapshot that a kill prevented, soon after it opens again', async () => {
  const house = await aHouse()
  const { workshop, code, room } = await started(house)
  await house.entrance.join(aJoin(code, 'one'))
  const disk = house.disk.kill()
  const lines = () => disk.content(`${workshop}.journal`).toString().trimEnd().split('\n')
  expect(lines()).toHaveLength(2)
  const world = fakeWorld()
  const again = await aHouse(disk, { world })
  const pass = () => {
    for (let n = 0; n < 20; n++) world.pass(50)
  }
  pass()
  await expect.poll(() => lines().length).toBe(1)
  const snapshot = vi.spyOn(again.parts.store, 'snapshot')
  pass()
  expect(snapshot).not.toHaveBeenCalled()
  expect((await aHouse(disk.kill())).rooms.find(workshop)?.workshop).toEqual(room.workshop)
})

it('leaves one line per workshop behind when it stops', async () => {
  const house = await aHouse()
  const { workshop, code, room } = await started(house)
  await house.entrance.join(aJoin(code, 'one'))
  await house.rooms.stop()
  expect(house.disk.content(`${workshop}.journal`).toString().split('\n')).toHaveLength(2)
  expect((await aHouse(house.disk.kill())).rooms.find(workshop)?.workshop).toEqual(room.workshop)
})

it('lets nobody in before the disk says that what was read is safe: a power cut could take it', async () => {
  const house = await aHouse()
  const { workshop, code } = await started(house)
  const hello = { workshop, key: facilitatorKey }
  const disk = house.disk.kill()
  disk.fail(['sync'])
  const world = fakeWorld()
  const again = await aHouse(disk, { world })
  expect(again.entrance.enter(hello)).toBe('not-readable')
  expect(await again.entrance.join(aJoin(code, 'one'))).toBe('no-entry')
  disk.fail([])
  for (let n = 0; n < 100; n++) world.pass(50)
  await expect.poll(() => again.rooms.find(workshop)?.workshop.id).toBe(workshop)
  expect(again.entrance.enter(hello)).toMatchObject({ seat: 'f' })
})
