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

  it('leaves every separator visible, nothing invented, and nobody who may never be', () => {
    always((_left, { values }, people) => {
      expect(fidelityOf(rotterdam, people).signs).toBe(true)
      expect(values['age'] === '18-30' && values['chronic'] === '3+').toBe(false)
    })
  })

  it('moves no count by more than the one person', () => {
    const place = fc.nat(29)
    const one = fc.property(fc.constantFrom(...evenNumbers), fc.integer(), place, (persons, seed, wished) => {
      const chance = chanceFrom(seed)
      const people = dealt(persons, false, chance)
      const at = wished % persons
      const { maxError } = fidelityOf(
        rotterdam,
        people.with(at, replacePerson(rotterdam, people, at, chance)),
      )
      expect(maxError).toBeLessThan(2)
    })
    fc.assert(one, { numRuns: 60 })
  })

  it('is hardly ever implausible', () => {
    const seeds = Array.from({ length: 200 }, (_, seed) => seed)
    const odd = seeds.filter((seed) => {
      const chance = chanceFrom(seed)
      const people = dealt(8, false, chance)
      return (
        fidelityOf(rotterdam, people.with(0, replacePerson(rotterdam, people, 0, chance))).implausible > 0
      )
    })
    expect(odd.length).toBeLessThanOrEqual(1)
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
