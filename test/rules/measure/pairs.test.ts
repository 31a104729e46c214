import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreement } from '../../../rules/measure/pairs.ts'

const label = fc.integer({ min: 0, max: 6 }).map(String)
const labelings = fc
  .array(fc.tuple(label, label), { maxLength: 60 })
  .map((cards) => ({ piles: cards.map(([pile]) => pile), truth: cards.map(([, group]) => group) }))

const hasPair = (labels: string[]) => new Set(labels).size < labels.length

describe('agreement of piles with reference groups', () => {
  it('is complete for the same grouping under other names', () => {
    const same = { purity: 1, completeness: 1, precision: 1, recall: 1, f1: 1, ari: 1 }
    expect(agreement(['a', 'a', 'b', 'b', 'b'], ['2', '2', '1', '1', '1'])).toEqual(same)
  })

  it('counts pairs: one card of six astray', () => {
    const found = agreement(['a', 'a', 'b', 'b', 'b', 'b'], ['1', '1', '1', '2', '2', '2'])
    expect(found.precision).toBeCloseTo(4 / 7)
    expect(found.recall).toBeCloseTo(4 / 6)
    expect(found.ari).toBeCloseTo((4 - 42 / 15) / (6.5 - 42 / 15))
  })

  it('gives loose cards purity and nothing else', () => {
    const loose = agreement(['a', 'b', 'c', 'd'], ['1', '1', '2', '2'])
    expect(loose).toEqual({ purity: 1, completeness: 0.5, precision: 0, recall: 0, f1: 0, ari: 0 })
  })

  it('is 0 without any card, and never NaN', () => {
    const nothing = { purity: 0, completeness: 0, precision: 0, recall: 0, f1: 0, ari: 0 }
    expect(agreement([], [])).toEqual(nothing)
    expect(agreement(['a'], ['1'])).toEqual({ ...nothing, purity: 1, completeness: 1 })
  })

  it('calls one pile of one group the same grouping, and single cards no grouping', () => {
    expect(agreement(['a', 'a', 'a'], ['1', '1', '1']).ari).toBe(1)
    expect(agreement(['a', 'b', 'c'], ['1', '2', '3']).ari).toBe(0)
  })

  it('refuses lists of different length', () => {
    expect(() => agreement(['a'], [])).toThrow('agreement')
  })

  it('stays within its bounds', () => {
    fc.assert(
      fc.property(labelings, ({ piles, truth }) => {
        const { ari, ...shares } = agreement(piles, truth)
        expect(Math.min(...Object.values(shares))).toBeGreaterThanOrEqual(0)
        expect(Math.max(...Object.values(shares))).toBeLessThanOrEqual(1)
        expect(ari).toBeGreaterThanOrEqual(-1)
        expect(ari).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('swaps purity with completeness and precision with recall when the sides swap', () => {
    fc.assert(
      fc.property(labelings, ({ piles, truth }) => {
        const { purity, completeness, precision, recall, f1, ari } = agreement(piles, truth)
        const swapped = { purity: completeness, completeness: purity, precision: recall, recall: precision }
        expect(agreement(truth, piles)).toEqual({ ...swapped, f1, ari })
      }),
    )
  })

  it('does not care for the names of piles', () => {
    fc.assert(
      fc.property(labelings, ({ piles, truth }) => {
        const renamed = piles.map((pile) => `pile ${9 - Number(pile)}`)
        expect(agreement(renamed, truth)).toEqual(agreement(piles, truth))
      }),
    )
  })

  it('does not care for the order of cards', () => {
    fc.assert(
      fc.property(labelings, ({ piles, truth }) => {
        const reversed = agreement(piles.toReversed(), truth.toReversed())
        expect(reversed).toEqual(agreement(piles, truth))
      }),
    )
  })

  it('is 1 against itself as soon as two cards lie together', () => {
    fc.assert(
      fc.property(labelings, ({ piles }) => {
        fc.pre(hasPair(piles))
        expect(agreement(piles, piles)).toMatchObject({ f1: 1, ari: 1, purity: 1 })
      }),
    )
  })
})
