import { expect, it, vi } from 'vitest'

import { aRoom } from './house.ts'

const lock = { seat: 'f', act: 'setDoor', carried: { door: 'locked' } }

/** Time goes by in steps, so that what the room waits for can happen in between. */
async function waited(room: Awaited<ReturnType<typeof aRoom>>, seconds: number): Promise<void> {
  for (let n = 0; n < seconds; n++) {
    room.second()
    await new Promise((later) => setImmediate(later))
  }
}

it('tells the console that nothing is kept, and when it is again, though nobody asks', async () => {
  const house = await aRoom()
  const console = house.watch('f')
  house.disk.fail(['write'])
  expect(await house.room.ask(lock)).toEqual({ no: 'not-saved' })
  await waited(house, 5)
  expect(console.held).toMatchObject({ console: { unsaved: true, door: 'open' } })
  house.disk.fail([])
  await waited(house, 5)
  expect(console.held['console']).not.toHaveProperty('unsaved')
  expect(await house.room.ask(lock)).toEqual({ ok: true })
})

it('is calm again as soon as one act is kept', async () => {
  const house = await aRoom()
  const console = house.watch('f')
  house.disk.fail(['sync'])
  await house.room.ask(lock)
  await waited(house, 1)
  expect(console.held).toMatchObject({ console: { unsaved: true } })
  house.disk.fail([])
  expect(await house.room.ask(lock)).toEqual({ ok: true })
  await waited(house, 1)
  expect(console.held['console']).not.toHaveProperty('unsaved')
})

it('makes room by a snapshot where the journal can grow no more, however often people ask', async () => {
  const house = await aRoom()
  const snapshot = vi.spyOn(house.parts.store, 'snapshot')
  const append = vi.spyOn(house.parts.store, 'append').mockRejectedValue(new Error('the file is full'))
  for (let n = 0; n < 4; n++) {
    expect(await house.room.ask(lock)).toEqual({ no: 'not-saved' })
    await waited(house, 1)
  }
  expect(snapshot).toHaveBeenCalled()
  append.mockRestore()
  expect(await house.room.ask(lock)).toEqual({ ok: true })
})

it('tries a snapshot that failed every two seconds, and not at every act', async () => {
  const house = await aRoom()
  house.disk.fail(['rename'])
  await house.room.ask({ seat: 'f', act: 'goTo', carried: { step: 1 } })
  await waited(house, 9)
  const failed = house.reports.filter((name) => name === 'snapshotFailed').length
  expect(failed).toBeGreaterThanOrEqual(4)
  expect(failed).toBeLessThanOrEqual(6)
})

it('tells of all acts that were refused, and not of each', async () => {
  const told: number[] = []
  const house = await aRoom(undefined, {
    report: (name, facts) => {
      if (name === 'notSaved') told.push(facts?.count ?? 0)
    },
  })
  house.disk.fail(['write'])
  for (let n = 0; n < 50; n++) await house.room.ask(lock)
  expect(told).toEqual([1])
  house.disk.fail([])
  await waited(house, 3)
  expect(told).toEqual([1, 49])
})
