import { expect, it } from 'vitest'

import type { SeenHand } from '../../rules/wire.ts'
import { aJoin, started } from './entering.ts'
import { fakeDisk } from './fakeDisk.ts'
import { aHouse, fakeWorld } from './house.ts'

const ok = { ok: true }
/** A tick of the hands where there is one workshop. */
const tick = 50

/** A workshop with one participant whose hand moves at every turn, and a process that can be late. */
async function aBusyHouse() {
  const world = fakeWorld()
  const seen: SeenHand[][] = []
  const house = await aHouse(fakeDisk(), { world, toLooking: (_id, hands) => void seen.push(hands) })
  const { room, code } = await started(house)
  await house.entrance.join(aJoin(code, 'blue'))
  await room.ask({ seat: 'f', act: 'goTo', carried: { step: 7 } })
  room.hands.look(1)
  const device = { seat: 's2' }
  const turns = (count: number, time: number) => {
    const before = seen.length
    for (let n = 0; n < count; n++) {
      room.hands.move(device, ['t1', seen.length + n, n], world.now())
      world.pass(time)
    }
    return seen.length - before
  }
  return { ...house, room, turns }
}

it('leaves out hands while the process is late, answers acts meanwhile, and shows hands again soon after', async () => {
  const { room, turns, reports } = await aBusyHouse()
  expect(turns(20, tick)).toBe(20)
  turns(3, 300)
  expect(turns(20, 300)).toBe(0)
  expect(reports.filter((name) => name === 'handsRest')).toHaveLength(1)
  expect(await room.ask({ seat: 's2', act: 'ready', carried: { on: true } })).toEqual(ok)
  turns(100, tick)
  expect(turns(20, tick)).toBe(20)
})

it('shows every hand after one long pause', async () => {
  const { turns, reports } = await aBusyHouse()
  turns(20, tick)
  expect(turns(1, 200) + turns(20, tick)).toBe(21)
  expect(reports).not.toContain('handsRest')
})
