import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { acts } from '../../rules/acts/index.ts'
import { play } from '../../rules/play.ts'
import { refusals } from '../../rules/refusals.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { givenFor } from '../play/table.ts'
import { names, numbers, others, strings } from './fuzz/nasty.ts'
import { toTheEnd, walked } from './fuzz/walk.ts'
import { deepFrozen } from './matrixRun.ts'
import { stagesOf } from './matrixStages.ts'

const stages = [
  ...stagesOf({ agenda: 'council' }),
  ...stagesOf({ agenda: 'lesson', variant: 'whiteCards' }, { tables: 2 }),
]

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withTypedArray: true,
  withSparseArray: true,
})
/** Ids that are there, values that have broken servers before, and anything else. */
const value = (workshop: Workshop) =>
  fc.oneof(
    fc.constantFrom(
      ...Object.keys(workshop.cards).slice(0, 9),
      ...Object.keys(workshop.piles).slice(0, 4),
      ...Object.keys(workshop.seats),
    ),
    fc.constantFrom(...names, ...strings),
    fc.constantFrom(...numbers, ...others, undefined),
    anything,
  )

describe('play', () => {
  it(
    'throws for nothing that could ever be carried, in no step, and changes nothing that it is handed',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(
          fc
            .tuple(fc.constantFrom(...stages), fc.constantFrom(...Object.entries(acts)))
            .chain(([{ workshop }, [act, rule]]) => {
              const fields = Object.fromEntries(
                Object.keys(rule.carries).map((field) => [field, value(workshop)] as const),
              )
              const carried = fc.oneof(fc.record(fields, { requiredKeys: [] }), anything)
              const who = fc.constantFrom(
                'door',
                's999',
                '__proto__',
                'f',
                't',
                ...Object.keys(workshop.seats),
              )
              return fc.tuple(fc.constant(workshop), who, fc.constant(act), carried)
            }),
          ([workshop, who, act, carried]) => {
            const next = play(deepFrozen(workshop), who, act, carried, givenFor(workshop))
            if (typeof next === 'string') expect(refusals).toContain(next)
            else expect(next.seq).toBe(workshop.seq + 1)
          },
        ),
        { numRuns: 4000, seed: 6 },
      )
    },
  )
})

describe('whatever people do that their own view says they may', () => {
  it.each([1, 2, 4])(
    'the evening of seed %i stays sound, and can be brought to its end',
    { timeout: 120_000 },
    (seed) => {
      const { workshop, faults, kept, steps } = walked(seed, 900, 60)
      expect(faults).toEqual([])
      expect(Object.keys(kept).length).toBeGreaterThan(20)
      expect(new Set(steps).size).toBeGreaterThan(5)
      expect(toTheEnd(workshop).isEnd).toBe(true)
    },
  )
})
