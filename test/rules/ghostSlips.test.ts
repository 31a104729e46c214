import { expect, it } from 'vitest'

import type { Slip } from '../../rules/ghost.ts'
import { slipOf } from '../../rules/ghostSlips.ts'
import { mistakeCounts, mistakesIn } from '../../rules/measure/mistakes.ts'
import { playingSeats } from '../../rules/who.ts'
import type { SeatId, Workshop } from '../../rules/workshop.ts'
import { begun, doneByAll, goneTo, joined, led, played } from '../play/table.ts'

const seeds = Array.from({ length: 24 }, (_, n) => n + 1)

/** Dealt, so many simulated participants and so many phones. */
function dealt(seed: number, simulated = 8, phones = 0): Workshop {
  let now = joined(begun({ agenda: 'demo', rehearsal: true, simulated }, seed), phones)
  for (let n = 0; n < simulated; n++) now = played(now, 'door', 'seatGhost', {})
  return led(goneTo(now, 'deal'), 'dealCards', { persons: simulated + phones })
}

function slipsIn(workshop: Workshop): [SeatId, Slip][] {
  return playingSeats(workshop).flatMap(([id]) => {
    const slip = slipOf(workshop, id)
    return slip ? [[id, slip] as [SeatId, Slip]] : []
  })
}

it('slips about once among eight, and twice among twelve', () => {
  for (const seed of seeds) {
    expect(slipsIn(dealt(seed)), `seed ${seed}`).toHaveLength(1)
    expect(slipsIn(dealt(seed, 12)), `seed ${seed}`).toHaveLength(2)
  }
})

it('slips in every way there is, and in the same way again from the same seed', () => {
  const kinds = seeds.map((seed) => slipsIn(dealt(seed))[0]?.[1].kind)
  expect(new Set(kinds).size).toBe(5)
  expect(seeds.map((seed) => slipsIn(dealt(seed))[0]?.[1].kind)).toEqual(kinds)
})

it('is found as one mistake', () => {
  for (const seed of seeds.slice(0, 6)) {
    const start = goneTo(dealt(seed), 'pseudonymise')
    const done = doneByAll(start, Object.fromEntries(slipsIn(start)))
    const counts = Object.values(mistakeCounts(mistakesIn(done, done.seats)))
    expect(
      counts.reduce((sum, count) => sum + count, 0),
      `seed ${seed}`,
    ).toBe(1)
  }
})

it('never slips for a phone, nor where nobody rehearses', () => {
  for (const seed of seeds) {
    const mixed = dealt(seed, 4, 4)
    const phones = playingSeats(mixed).filter(([, { keys }]) => keys.length > 0)
    for (const [id] of phones) expect(slipOf(mixed, id)).toBeUndefined()
    expect(slipsIn({ ...mixed, settings: { ...mixed.settings, rehearsal: false } })).toEqual([])
  }
})
