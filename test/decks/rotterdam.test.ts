import { describe, expect, it } from 'vitest'

import type { Both } from '../../rules/deck.ts'
import { startedOf } from '../../rules/measure/slide.ts'
import { byId, facts } from '../facts.ts'
import { rotterdam as deck, variableOf } from '../rules/rotterdam.ts'

const sorted = (ids: string[]) => ids.toSorted((a, b) => a.localeCompare(b))

describe('the counts of the deck', () => {
  it.each(facts.table1)('of $id are those of Table 1, digit by digit', ({ id, categories }) => {
    expect(deck.margins[id]).toEqual({ population: 'table1', categories: byId(categories) })
  })

  it('of department are those of Table 2, digit by digit', () => {
    expect(deck.margins['department']).toEqual({
      population: 'table2',
      categories: byId(facts.table2.rows),
    })
  })

  it('are of no other variable', () => {
    const known = [...facts.table1.map(({ id }) => id), 'department']
    expect(sorted(Object.keys(deck.margins))).toEqual(sorted(known))
  })

  it('are of the two populations of the booklet', () => {
    const { total, started } = facts.population
    expect(deck.populations['table1']).toMatchObject({ people: total, started })
    const { people, started: startedThere } = facts.table2.computedTotals
    expect(deck.populations['table2']).toMatchObject({ people, started: startedThere })
  })
})

describe('the variables of the deck', () => {
  const contrasts = [...facts.table1, { id: 'department', ...facts.table2 }]

  it.each(contrasts)('compare $id on its key value, in its role', ({ id, keyContrast }) => {
    expect(sorted(variableOf(id).key)).toEqual(sorted(keyContrast.categories))
    expect(variableOf(id).role).toBe(keyContrast.role)
  })

  it('have their ordered categories from low to high', () => {
    const order = (id: string) => variableOf(id).categories.map((category) => category.id)
    expect(order('age')).toEqual(['18-30', '30-45', '45-55', '55-65'])
    expect(order('education')).toEqual(['low', 'middle', 'high'])
    expect(order('workHistory')).toEqual(['none', 'le12', 'gt12'])
    expect(order('chronic')).toEqual(['0', '1', '2', '3+'])
  })

  it('lie with CBS and the municipality: six and four cards, with origin seven and three', () => {
    const ofCbs = (set: string[]) =>
      set.filter((id) => deck.registers[variableOf(id).register]?.holder === 'cbs').length
    expect(ofCbs(deck.sets.default)).toBe(6)
    expect(ofCbs(deck.sets.withOrigin)).toBe(7)
  })

  it('put a course in the place of origin', () => {
    expect(deck.sets.default.map((id) => (id === 'activity' ? 'origin' : id))).toEqual(deck.sets.withOrigin)
  })
})

const sentencesOf = ({ nl, en }: Both) => [nl, en].flatMap((text) => text.split(/(?<=[.?!:])\s+/))
const spoken: Both[] = [
  ...deck.declarations,
  deck.originWarning,
  ...deck.variables.flatMap(({ help }) => help ?? []),
  ...Object.values(deck.holders).map(({ help }) => help),
  ...Object.values(deck.populations).map(({ about }) => about),
  ...[...deck.slides, ...deck.selection.slides].flatMap(({ title, notes, question }) => [
    title,
    ...notes,
    ...(question ? [question] : []),
  ]),
  deck.predict.share.question,
  deck.predict.matters.question,
]

describe('the words of the deck', () => {
  it('stand in sentences of fifteen words at most', () => {
    const long = spoken.flatMap(sentencesOf).filter((sentence) => sentence.split(/\s+/).length > 15)
    expect(long).toEqual([])
  })

  it('declare the figure that the counts give', () => {
    const [, half] = deck.declarations
    expect(half?.nl).toContain(`${startedOf(deck, 'table1')} van de 100`)
    expect(half?.en).toContain(`${startedOf(deck, 'table1')} of 100`)
  })

  it('claim no proof, and name nobody by a benefit', () => {
    const all = spoken.flatMap(({ nl, en }) => [nl, en]).join(' ')
    expect(all).not.toMatch(/bewezen|proven|bijstandstrekker|uitstroom|granieten|mislukt|88/)
  })

  it('have enough names, short and in plain letters', () => {
    expect(deck.names.length).toBeGreaterThanOrEqual(45)
    expect(deck.names.filter((name) => !/^[A-Z][a-z]{1,7}$/.test(name))).toEqual([])
  })
})
