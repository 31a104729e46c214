import { describe, expect, it } from 'vitest'

import { chanceFrom } from '../../../rules/chance.ts'
import { deal, type DealtPerson } from '../../../rules/dealing.ts'
import { fidelityOf, type FidelityRow } from '../../../rules/measure/fidelity.ts'
import { largestRemainder } from '../../../rules/measure/marginError.ts'
import { evenNumbers, rotterdam } from '../rotterdam.ts'

function dealt(persons: number, origin = true): DealtPerson[] {
  const people = deal(rotterdam, { persons, origin }, chanceFrom(persons))
  if (typeof people === 'string') throw new Error(people)
  return people
}

/** Eight persons of whom one variable is spread by hand: first the yellow half, then the green. */
function spread(variable: string, values: string[]): FidelityRow | undefined {
  const people = dealt(8).toSorted((a, b) => b.outcome.localeCompare(a.outcome))
  const changed = people.map((person, n) => ({
    ...person,
    values: { ...person.values, [variable]: values[n] ?? '' },
  }))
  return fidelityOf(rotterdam, changed).rows.find((row) => row.variable === variable)
}

describe('M1, the margin error', () => {
  // Columns "max error" and "best possible" of the design's table, with origin on the cards.
  it.each([
    [4, 0.81, 0.49],
    [6, 0.71, 0.65],
    [8, 0.63, 0.55],
    [10, 0.61, 0.6],
    [12, 0.68, 0.56],
    [14, 0.62, 0.54],
    [16, 0.61, 0.56],
    [18, 0.63, 0.52],
    [20, 0.53, 0.53],
    [22, 0.66, 0.66],
    [24, 0.56, 0.56],
    [26, 0.61, 0.61],
    [28, 0.68, 0.67],
    [30, 0.62, 0.61],
  ])('with %i persons is %d where %d is possible', (persons, maxError, bestPossible) => {
    expect(fidelityOf(rotterdam, dealt(persons))).toMatchObject({ maxError, bestPossible })
  })

  it.each([
    [4, 1.65],
    [8, 1.15],
    [12, 1.21],
    [16, 1.09],
    [20, 1],
    [24, 1],
  ])('with %i persons is %d times the best possible', (persons, regret) => {
    expect(fidelityOf(rotterdam, dealt(persons)).regret).toBe(regret)
  })

  it('compares with rounding by largest remainder', () => {
    expect(largestRemainder([1.5, 1.2, 0.8, 0.5])).toEqual([2, 1, 1, 0])
    expect(largestRemainder([2, 2])).toEqual([2, 2])
  })
})

describe('M2 to M5', () => {
  it('find every sign right for every number of persons', () => {
    expect(evenNumbers.filter((persons) => !fidelityOf(rotterdam, dealt(persons)).signs)).toEqual([])
  })

  it('find every size right from six persons on: with four sex is exaggerated', () => {
    expect(evenNumbers.filter((persons) => !fidelityOf(rotterdam, dealt(persons)).sizes)).toEqual([4])
    const four = fidelityOf(rotterdam, dealt(4)).rows
    expect(four.filter(({ verdict }) => verdict === 'tooLarge').map(({ variable }) => variable)).toEqual([
      'sex',
    ])
  })

  it('name the separators that rest on one card: none at 16 and from 20 on', () => {
    const resting = (persons: number) => fidelityOf(rotterdam, dealt(persons)).oneCard
    expect(evenNumbers.filter((persons) => resting(persons).length === 0)).toEqual([
      16, 20, 22, 24, 26, 28, 30,
    ])
    expect(resting(8)).toEqual(['sex', 'age', 'education', 'chronic'])
    expect(resting(10)).toEqual(['sex', 'chronic'])
    expect([12, 14, 18].map(resting)).toEqual([['sex'], ['sex'], ['sex']])
  })

  it('count persons that hardly exist', () => {
    const people = dealt(8)
    expect(fidelityOf(rotterdam, people).implausible).toBe(0)
    const odd = people.map((person) => ({
      ...person,
      values: { ...person.values, age: '18-30', chronic: '2' },
    }))
    expect(fidelityOf(rotterdam, odd).implausible).toBe(8)
  })
})

describe('a row', () => {
  it('holds counts of each colour, and percentage points with one decimal', () => {
    expect(spread('sex', ['m', 'm', 'm', 'f', 'm', 'f', 'f', 'f'])).toEqual({
      variable: 'sex',
      role: 'separator',
      yellow: 3,
      green: 1,
      of: 4,
      difference: 2,
      realPP: 17.1,
      deckPP: 50,
      size: 2.92,
      verdict: 'tooLarge',
    })
  })

  it.each([
    ['workHistory', ['le12', 'le12', 'gt12', 'none', 'le12', 'none', 'none', 'none'], 'faithful'],
    ['age', ['18-30', '30-45', '30-45', '45-55', '30-45', '30-45', '45-55', '45-55'], 'oneCard'],
    ['workHistory', ['le12', 'none', 'none', 'none', 'none', 'none', 'none', 'none'], 'tooSmall'],
    ['sex', ['m', 'm', 'f', 'f', 'm', 'm', 'f', 'f'], 'hidden'],
    ['sex', ['m', 'f', 'f', 'f', 'm', 'm', 'f', 'f'], 'reversed'],
    ['children', ['yes', 'yes', 'no', 'no', 'yes', 'yes', 'no', 'no'], 'equal'],
    ['children', ['yes', 'yes', 'yes', 'no', 'yes', 'yes', 'no', 'no'], 'invented'],
  ])('about %s in %j is %s', (variable, values, verdict) => {
    expect(spread(variable, values)?.verdict).toBe(verdict)
  })

  it('is there for each variable on the cards that is no text', () => {
    const rows = (origin: boolean) =>
      fidelityOf(rotterdam, dealt(8, origin)).rows.map(({ variable }) => variable)
    expect(rows(true)).toEqual(rotterdam.sets.withOrigin)
    expect(rows(false)).toEqual(rotterdam.sets.default.filter((id) => id !== 'activity'))
  })
})

describe('fidelity', () => {
  it('survives JSON: no null, no undefined, no minus zero', () => {
    for (const persons of evenNumbers) {
      const measured = fidelityOf(rotterdam, dealt(persons))
      expect(JSON.parse(JSON.stringify(measured))).toStrictEqual(measured)
      expect(JSON.stringify(measured)).not.toContain('null')
    }
  })

  it('of nobody cannot be measured', () => {
    expect(() => fidelityOf(rotterdam, [])).toThrow('place 0')
  })
})
