import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { chanceFrom } from '../../rules/chance.ts'
import { deal, type DealtPerson } from '../../rules/dealing.ts'
import { fidelityOf } from '../../rules/measure/fidelity.ts'
import { keyContrast, scaled, sharesOf } from '../../rules/measure/margins.ts'
import type { Outcome } from '../../rules/workshop.ts'
import { evenNumbers, rotterdam, separators, variableOf } from './rotterdam.ts'

function dealt(persons: number, seed: number, origin = false): DealtPerson[] {
  const people = deal(rotterdam, { persons, origin }, chanceFrom(seed))
  if (typeof people === 'string') throw new Error(people)
  return people
}

const ofColour = (people: DealtPerson[], colour: Outcome) =>
  people.filter(({ outcome }) => outcome === colour)
const countsOf = (people: DealtPerson[], id: string) => {
  const count = (colour: Outcome) =>
    variableOf(id).categories.map(
      (category) => ofColour(people, colour).filter(({ values }) => values[id] === category.id).length,
    )
  return { work: count('work'), noWork: count('noWork') }
}
const withFigures = (people: DealtPerson[]) =>
  Object.keys(people[0]?.values ?? {}).filter((id) => id !== 'activity')

/** Holds for dealing with any even number, seed and set; fast-check prints what it does not hold for. */
function always(holds: (people: DealtPerson[], persons: number) => void, numRuns = 60) {
  const asked = fc.record({
    persons: fc.constantFrom(...evenNumbers),
    seed: fc.integer(),
    origin: fc.boolean(),
  })
  fc.assert(
    fc.property(asked, ({ persons, seed, origin }) => holds(dealt(persons, seed, origin), persons)),
    { numRuns },
  )
}

describe('dealt persons', () => {
  it('are half yellow, each with ten values that the deck knows', () => {
    always((people, persons) => {
      expect(ofColour(people, 'work')).toHaveLength(persons / 2)
      for (const { values } of people) {
        expect(Object.keys(values)).toHaveLength(10)
        for (const [id, value] of Object.entries(values))
          expect([
            ...variableOf(id).categories.map((category) => category.id),
            ...variableOf(id).texts,
          ]).toContain(value)
      }
    })
  })

  it('are never a whole person off: every count is the floor or the ceiling of its exact share', () => {
    always((people, persons) => {
      for (const id of withFigures(people)) {
        const exact = scaled(sharesOf(rotterdam, variableOf(id)), persons / 2)
        const counts = countsOf(people, id)
        for (const colour of ['work', 'noWork'] as const)
          counts[colour].forEach((count, n) =>
            expect(Math.abs(count - (exact[colour][n] ?? 0))).toBeLessThan(1),
          )
      }
    })
  })

  it('show every separator the right way round, and no difference in single and children', () => {
    always((people) => {
      for (const id of separators)
        expect(keyContrast(variableOf(id), countsOf(people, id))).toBeGreaterThan(0)
      for (const id of ['single', 'children']) {
        const { work, noWork } = countsOf(people, id)
        expect(work).toEqual(noWork)
      }
    })
  })

  it('show separators between half and twice their real size, from six persons on', () => {
    always((people, persons) => {
      expect(fidelityOf(rotterdam, people).sizes).toBe(persons >= 6)
    })
  })

  it('are never of 18 to 30 with three or more illnesses, whatever the seed', () => {
    for (const persons of evenNumbers)
      for (let seed = 0; seed < (persons > 16 ? 20 : 60); seed++) {
        const odd = dealt(persons, seed).filter(
          ({ values }) => values['age'] === '18-30' && values['chronic'] === '3+',
        )
        expect({ persons, seed, odd }).toEqual({ persons, seed, odd: [] })
      }
  })

  it('are hardly ever implausible, and have exceptions to the profile in both colours', () => {
    always((people, persons) => {
      expect(fidelityOf(rotterdam, people).implausible).toBeLessThanOrEqual(1)
      const weak = ofColour(people, 'work').filter((person) => strength(person) <= 2)
      const strong = ofColour(people, 'noWork').filter((person) => strength(person) >= 3)
      expect(weak).not.toEqual([])
      // Two green persons have two points together: neither can have three.
      if (persons > 4) expect(strong).not.toEqual([])
    })
  })

  it('have the same texts in yellow and in green', () => {
    always((people) => {
      const texts = (colour: Outcome) =>
        ofColour(people, colour)
          .map(({ values }) => values['activity'] ?? '')
          .toSorted((a, b) => a.localeCompare(b))
      expect(texts('work')).toEqual(texts('noWork'))
    })
  })

  it('have names of their own, a birth date that fits and a house number', () => {
    always((people, persons) => {
      expect(new Set(people.map(({ name }) => name)).size).toBe(persons)
      for (const person of people) {
        expect(ageOn2015(person)).toBe(true)
        expect(person.houseNumber).toBeGreaterThanOrEqual(1)
        expect(person.houseNumber).toBeLessThanOrEqual(250)
      }
    })
  })
})

const strength = ({ values }: DealtPerson) =>
  ['sex', 'age', 'education', 'workHistory', 'chronic'].filter((id) =>
    variableOf(id).key.includes(values[id] ?? ''),
  ).length

/** Whether the age on 1 January 2015 lies within the class, and not on its border. */
function ageOn2015({ birth, values }: DealtPerson): boolean {
  const [from = 0, to = 0] = (values['age'] ?? '').split('-').map(Number)
  const [year = 0, month = 0, day = 0] = birth.split('-').map(Number)
  const isDate = new Date(Date.UTC(year, month - 1, day)).toISOString().startsWith(birth)
  const age = 2015 - year - (birth.endsWith('-01-01') ? 0 : 1)
  return isDate && age > from && age < to
}

describe('dealing', () => {
  it('gives the same persons for the same seed, and others for another', () => {
    expect(dealt(8, 5)).toEqual(dealt(8, 5))
    expect(dealt(8, 5)).not.toEqual(dealt(8, 6))
  })

  it('uses the card about origin only where that is asked', () => {
    expect(Object.keys(dealt(4, 1)[0]?.values ?? {})).toEqual(rotterdam.sets.default)
    expect(Object.keys(dealt(4, 1, true)[0]?.values ?? {})).toEqual(rotterdam.sets.withOrigin)
  })

  it('puts colours in any order', () => {
    const first = Array.from({ length: 200 }, (_, seed) => dealt(4, seed)[0]?.outcome)
    const yellow = first.filter((outcome) => outcome === 'work').length
    expect(yellow).toBeGreaterThan(70)
    expect(yellow).toBeLessThan(130)
  })

  it.each([0, 2, 3, 5, 7, 29, 31, 32, -4, 4.5, 100, Number.NaN, Infinity])(
    'refuses %d persons',
    (persons) => {
      expect(deal(rotterdam, { persons, origin: false }, chanceFrom(1))).toBe('not-possible-persons')
    },
  )

  it('takes less than 150 ms, also with thirty persons', () => {
    dealt(30, 0)
    const times = [1, 2, 3].map((seed) => {
      const start = performance.now()
      dealt(30, seed)
      return performance.now() - start
    })
    // The least of three: on a busy machine another program may take the core for a while.
    expect(Math.min(...times)).toBeLessThan(150)
  })
})
