import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mistakeCounts, mistakeKinds, mistakesIn } from '../../../rules/measure/mistakes.ts'
import type { Person, Play, Seat } from '../../../rules/workshop.ts'
import { dealt, written } from './eight.ts'

const seat = (order: number): Seat => ({
  role: 'participant',
  order,
  people: 1,
  keys: [],
  done: {},
  player: 'person',
})
/** The facilitator sat down first, but counts for nothing: person 0 is held by the first participant. */
const seats = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`s${index}`, seat(index + 1)]))
const find = (play: Play) => mistakesIn(play, seats)
const kinds = (play: Play) => find(play).map(({ kind }) => kind)
/** Person 0, Noa, born on 21 April 1987 at number 250, takes this number on all cards. */
const chosen = (number: string) => written(dealt(), ({ person }) => (person === 'p0' ? number : undefined))
/** Some of the cards of person 0 get a number; the other ones keep 700. */
const slipped = (numbers: (string | undefined)[]) => written(dealt(), (_, index) => numbers[index])
const changed = (play: Play, change: Partial<Person>): Play => {
  const person = play.persons['p0']
  return person ? { ...play, persons: { ...play.persons, p0: { ...person, ...change } } } : play
}

describe('mistakes in pseudonymising', () => {
  it('are none where everybody wrote a number of their own everywhere', () => {
    expect(find(dealt())).toEqual([])
  })

  it('are a name left for every card without a number', () => {
    expect(find(slipped(['name', 'name']))).toEqual([
      { kind: 'nameLeft', variable: 'sex' },
      { kind: 'nameLeft', variable: 'age' },
    ])
  })

  it('are ten names left for a person whom nobody wrote on', () => {
    expect(kinds(chosen('name'))).toEqual(Array(10).fill('nameLeft'))
  })

  it("are a card with another person's number", () => {
    expect(find(slipped(['701', '702', '701']))).toEqual([
      { kind: 'wrongPerson', number: '701', variable: 'sex' },
      { kind: 'wrongPerson', number: '701', variable: 'origin' },
      { kind: 'wrongPerson', number: '702', variable: 'age' },
    ])
  })

  it('are another number on some cards, once for each number', () => {
    expect(find(slipped(['0700', '0700', '007']))).toEqual([
      { kind: 'inconsistent', number: '0700' },
      { kind: 'inconsistent', number: '007' },
    ])
  })

  it('are a number that persons share, one for each person too many', () => {
    expect(find(chosen('701'))).toEqual([{ kind: 'clash', number: '701' }])
    const three = written(dealt(), ({ person }) => (['p0', 'p1', 'p2'].includes(person) ? '555' : undefined))
    expect(kinds(three)).toEqual(['clash', 'clash'])
  })

  it('take the number on the first card where two numbers are on as many', () => {
    const halves = slipped(['55', '55', '55', '55', '55'])
    expect(find(halves)).toEqual([{ kind: 'inconsistent', number: '700' }])
  })

  it('come in order of precedence', () => {
    const play = written(slipped(['name', '701', '77']), ({ person }) =>
      person === 'p3' ? '112' : undefined,
    )
    expect(kinds(play)).toEqual(['nameLeft', 'wrongPerson', 'inconsistent', 'sensitive'])
  })

  it('tell numbers and variables, never a seat or a name', () => {
    const told = JSON.stringify(find(slipped(['name', '701', '1987'])))
    expect(told).not.toMatch(/Noa|"s\d|"p\d/)
  })
})

describe('numbers that give something away', () => {
  it.each(['1987', '2104', '0421', '250'])('fit the private sheet: %s', (number) => {
    expect(find(chosen(number))).toEqual([{ kind: 'leakBirth', number }])
  })

  it('follow the order of joining', () => {
    expect(kinds(chosen('1'))).toEqual(['leakOrder'])
    expect(kinds(chosen('2'))).toEqual([])
  })

  it('follow the order of joining of every holder', () => {
    expect(kinds(changed(chosen('4'), { holders: ['s0', 's3'] }))).toEqual(['leakOrder'])
  })

  it('are no place in the row from 100 on', () => {
    const before = Array.from({ length: 99 }, (_, n) => [`b${n}`, seat(n - 99)] as const)
    const late = { ...Object.fromEntries(before), ...seats }
    expect(mistakesIn(chosen('100'), late)).toEqual([])
    expect(mistakesIn(chosen('99'), { ...Object.fromEntries(before.slice(1)), ...seats })).toEqual([
      { kind: 'leakOrder', number: '99' },
    ])
  })

  it('are the letters of the name, without accents', () => {
    expect(kinds(chosen('14151'))).toEqual(['leakOrder'])
    expect(kinds(changed(chosen('1451'), { name: 'Néa' }))).toEqual(['leakOrder'])
  })

  it.each(['112', '666', '88', '1488'])('hurt or distract: %s', (number) => {
    expect(find(chosen(number))).toEqual([{ kind: 'sensitive', number }])
  })

  it('count once, the first that fits', () => {
    expect(kinds(changed(chosen('112'), { houseNumber: 112 }))).toEqual(['leakBirth'])
  })

  it('do not count beside a clash', () => {
    const both = written(dealt(), ({ person }) => (person < 'p2' ? '1987' : undefined))
    expect(kinds(both)).toEqual(['clash'])
  })

  it('are only looked for in the number that is on most cards', () => {
    expect(kinds(slipped(['1987']))).toEqual(['inconsistent'])
  })

  it('do not need a seat that is still there', () => {
    expect(mistakesIn(chosen('2'), {})).toEqual([])
  })
})

describe('counts of mistakes', () => {
  it('name every kind', () => {
    expect(mistakeCounts([])).toEqual({
      nameLeft: 0,
      wrongPerson: 0,
      clash: 0,
      inconsistent: 0,
      leakBirth: 0,
      leakOrder: 0,
      sensitive: 0,
    })
    expect(Object.keys(mistakeCounts([]))).toEqual([...mistakeKinds])
  })

  it('add up', () => {
    const counts = mistakeCounts(find(slipped(['name', '701', '701', '77'])))
    expect(counts).toMatchObject({ nameLeft: 1, wrongPerson: 2, inconsistent: 1, clash: 0 })
  })

  it('never pass the number of cards, whatever was written', () => {
    const number = fc.constantFrom('name', '701', '1987', '112', '2', '44', undefined)
    fc.assert(
      fc.property(fc.array(number, { maxLength: 80 }), (numbers) => {
        const found = find(slipped(numbers))
        const total = Object.values(mistakeCounts(found)).reduce((sum, count) => sum + count, 0)
        expect(total).toBe(found.length)
        expect(total).toBeLessThanOrEqual(80)
      }),
    )
  })
})
