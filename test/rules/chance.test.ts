import fc from 'fast-check'
import { expect, it } from 'vitest'

import { chanceFrom, seedOf } from '../../rules/chance.ts'

it('gives the same run for the same seed', () => {
  const run = (seed: number) =>
    Array.from({ length: 20 }, () => chanceFrom(seed)).map((chance) => chance.whole(1, 99))
  expect(run(7)).toEqual(run(7))
  const chance = chanceFrom(7)
  expect(new Set(Array.from({ length: 50 }, () => chance.whole(1, 1000))).size).toBeGreaterThan(30)
})

it('keeps everything when it shuffles', () => {
  fc.assert(
    fc.property(fc.integer(), fc.array(fc.integer()), (seed, list) => {
      const inOrder = (numbers: number[]) => numbers.toSorted((one, other) => one - other)
      expect(inOrder(chanceFrom(seed).shuffled(list))).toEqual(inOrder(list))
    }),
  )
})

it('stays within its bounds', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const fraction = chanceFrom(seed).fraction()
      expect(fraction).toBeGreaterThanOrEqual(0)
      expect(fraction).toBeLessThan(1)
    }),
  )
})

it('has another seed for every act', () => {
  const seeds = Array.from({ length: 1000 }, (_, n) => seedOf(42, n))
  expect(new Set(seeds).size).toBe(1000)
})

it('refuses to pick from nothing', () => {
  expect(() => chanceFrom(1).pick([])).toThrow('nothing to pick')
})
