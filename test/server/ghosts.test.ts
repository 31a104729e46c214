import { expect, it } from 'vitest'

import type { Room } from '../../server/room.ts'
import { aRoom, fakeWorld } from './house.ts'
import { aWorkshop, settings } from './workshops.ts'

const lead = (room: Room, act: string, carried: unknown) => room.ask({ seat: 'f', act, carried })

it('lets simulated participants play at the pace of people, and rest while nobody looks on', async () => {
  const world = fakeWorld()
  const rehearsal = { ...settings, rehearsal: true }
  const { room, watch } = await aRoom(aWorkshop({ settings: rehearsal }), { world })
  await lead(room, 'goTo', { step: 4 })
  await lead(room, 'dealCards', { persons: 4 })
  await lead(room, 'goTo', { step: 5 })
  const seconds = async (count: number) => {
    const before = room.workshop.seq
    for (let n = 0; n < count * 4; n++) {
      world.pass(250)
      room.tick()
      await room.rest()
    }
    return room.workshop.seq - before
  }
  expect(await seconds(10)).toBe(0)
  const line = watch('f')
  const played = await seconds(3)
  expect(played).toBeGreaterThan(8)
  expect(played).toBeLessThan(24)
  line.stop()
  expect(await seconds(5)).toBe(0)
})
