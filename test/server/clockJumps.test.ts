import { afterEach, expect, it, vi } from 'vitest'

import { realWorld } from '../../server/world.ts'
import { aJoin, started } from './entering.ts'
import { aHouse, aWatcher } from './house.ts'
import { facilitatorKey, keyOf } from './workshops.ts'

const hour = 3_600_000
const ok = { ok: true }
const date = Date.now
afterEach(() => {
  vi.restoreAllMocks()
})

/** Somebody, or the network, sets the clock of the laptop in the middle of an evening. */
function setClock(by: number): void {
  vi.spyOn(Date, 'now').mockImplementation(() => date() + by)
}

it.each([hour, -hour, 25 * hour, -25 * hour, 24 * 365 * hour])(
  'throws nobody out, erases nothing and ends no code when the clock is set by %i ms',
  async (by) => {
    const house = await aHouse(undefined, { world: realWorld })
    const { workshop, code, room } = await started(house)
    await house.entrance.join(aJoin(code, 'one'))
    const [participant, facilitator] = [aWatcher('s2'), aWatcher('f')]
    for (const line of [participant, facilitator]) room.watch(line)
    const lent = await house.entrance.pair({ workshop, key: facilitatorKey, kind: 'table' })
    await room.ask({ seat: 'f', act: 'goTo', carried: { step: 1 } })
    const { stepStartedAt } = room.workshop
    for (const shift of [by, 0]) {
      setClock(shift)
      await house.rooms.sweep()
      expect(house.rooms.find(workshop)).toBe(room)
      expect(await room.ask({ seat: 's2', act: 'ready', carried: { on: true } })).toEqual(ok)
      expect(Math.abs(room.workshop.lastActAt - stepStartedAt)).toBeLessThan(60_000)
      expect(participant.told).not.toContain('farewell gone')
      const entry = typeof lent === 'string' ? lent : lent.code
      expect(await house.entrance.join({ entry, key: keyOf('table'), people: 1 })).toMatchObject({ workshop })
    }
    await house.rooms.stop()
  },
)
