import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { chanceFrom, type Chance } from '../../../rules/chance.ts'
import { deal, replacePerson, type DealtPerson } from '../../../rules/dealing.ts'
import { fidelityOf } from '../../../rules/measure/fidelity.ts'
import { evenNumbers, rotterdam } from '../rotterdam.ts'

function dealt(persons: number, origin: boolean, chance: Chance): DealtPerson[] {
  const people = deal(rotterdam, { persons, origin }, chance)
  if (typeof people === 'string') throw new Error(people)
  return people
}

const asked = fc.record({
  persons: fc.constantFrom(...evenNumbers),
  seed: fc.integer(),
  origin: fc.boolean(),
  places: fc.array(fc.nat(29), { minLength: 1, maxLength: 4 }),
})

/** One after the other asks for somebody else; holds after each time. */
function always(holds: (left: DealtPerson, came: DealtPerson, people: DealtPerson[]) => void) {
  const run = fc.property(asked, ({ persons, seed, origin, places }) => {
    const chance = chanceFrom(seed)
    let people = dealt(persons, origin, chance)
    for (const place of places.map((wished) => wished % persons)) {
      const came = replacePerson(rotterdam, people, place, chance)
      const left = people[place]!
      people = people.with(place, came)
      holds(left, came, people)
    }
  })
  fc.assert(run, { numRuns: 80 })
}

describe('another person', () => {
  it('has the same colour, another name, and at least three other values', () => {
    always((left, came, people) => {
      expect(came.outcome).toBe(left.outcome)
      expect(came.name).not.toBe(left.name)
      expect(new Set(people.map(({ name }) => name)).size).toBe(people.length)
      const ids = Object.keys(came.values)
      expect(ids).toEqual(Object.keys(left.values))
      expect(ids.filter((id) => came.values[id] !== left.values[id]).length).toBeGreaterThanOrEqual(3)
    })
  })

  it('leaves every difference as visible as it was, and hardly ever is implausible', () => {
    always((_left, came, people) => {
      const { signs } = fidelityOf(rotterdam, people)
      expect(signs).toBe(true)
      expect(came.values['age'] === '18-30' && came.values['chronic'] === '3+').toBe(false)
    })
  })

  it('keeps the margins within a person and a half', () => {
    always((_left, _came, people) => {
      expect(fidelityOf(rotterdam, people).maxError).toBeLessThan(2)
    })
  })

  it('is the same for the same seed', () => {
    const people = dealt(8, false, chanceFrom(1))
    const another = () => replacePerson(rotterdam, people, 3, chanceFrom(9))
    expect(another()).toEqual(another())
  })

  it('cannot come in the place of nobody', () => {
    const people = dealt(8, false, chanceFrom(1))
    expect(() => replacePerson(rotterdam, people, 8, chanceFrom(9))).toThrow('place 8')
  })
})
