import { describe, expect, it } from 'vitest'

import { chanceFrom } from '../../rules/chance.ts'
import { deal } from '../../rules/dealing.ts'
import { deck } from '../play/deck.ts'
import { at, round, seen } from '../play/profile.ts'

describe('the typical yellow person', () => {
  it('is told point by point: the key values of the deck, and nothing before its turn', () => {
    expect(seen(round)).toMatchObject({ stage: 'typical', at: 0, typical: { points: [], of: 6 } })
    expect(seen(at('typical', 2)).typical?.points.map(({ words }) => words.nl)).toEqual([
      'man',
      'jonger dan 45 jaar',
    ])
    const six = seen(at('typical', 6)).typical
    expect(six?.points.map(({ variable }) => variable)).toEqual([
      'sex',
      'age',
      'education',
      'workHistory',
      'chronic',
      'department',
    ])
    expect(six?.points.at(-1)?.words.en).toBe('Matching')
    expect(six).not.toHaveProperty('fits')
  })

  it('fits as many yellow people as have all six on their cards', () => {
    const people = Object.keys(round.persons).filter((id) => {
      const values = Object.values(round.cards).filter(({ person }) => person === id)
      const keys = new Map(deck.variables.map((variable) => [variable.id, variable.key]))
      const six = ['sex', 'age', 'education', 'workHistory', 'chronic', 'department']
      const has = (one: string) =>
        values.some(({ variable, value }) => variable === one && keys.get(one)?.includes(value))
      return round.persons[id]?.outcome === 'work' && six.every(has)
    })
    expect(seen(at('typical', 7)).typical?.fits).toBe(people.length)
    expect(seen(at('typical', 7)).of).toEqual({ work: 6, noWork: 6 })
  })

  it('stops at its end', () => {
    expect(at('typical', 99).profileAt).toEqual({ stage: 'typical', at: 7 })
    expect(seen(at('typical', 99)).last).toBe(7)
  })
})

describe('the rule of three points or more', () => {
  it('shows everybody with their points, yellow first, and the verdict only then', () => {
    const { rule } = seen(at('rule'))
    expect(rule?.from).toBe(3)
    expect(rule?.people.map(({ outcome }) => outcome)).toEqual([
      ...Array.from({ length: 6 }, () => 'work'),
      ...Array.from({ length: 6 }, () => 'noWork'),
    ])
    for (const { points, called } of rule?.people ?? [])
      expect(called).toBe(points.filter(Boolean).length >= 3)
    expect(rule).not.toHaveProperty('counts')
    expect(JSON.stringify(rule)).not.toContain('verdict')
  })

  it('counts on this table how often it is right, misses and calls wrongly', () => {
    const { people = [], counts } = seen(at('rule', 1)).rule ?? {}
    const wrong = people.filter(({ called, outcome }) => called !== (outcome === 'work'))
    expect(counts).toEqual({
      right: 12 - wrong.length,
      missed: wrong.filter(({ outcome }) => outcome === 'work').length,
      called: wrong.filter(({ outcome }) => outcome === 'noWork').length,
    })
    expect(people.filter(({ verdict }) => verdict !== 'right')).toEqual(wrong)
  })

  it('is right for about three in four people of the decks that are dealt, as the design expects', () => {
    const shares = Array.from({ length: 20 }, (_, seed) => {
      const people = deal(deck, { persons: 12, origin: false }, chanceFrom(seed + 1))
      if (typeof people === 'string') throw new Error(people)
      const right = people.filter(({ values, outcome }) => {
        const points = deck.profile?.variables.filter((id) =>
          deck.variables.find((variable) => variable.id === id)?.key.includes(values[id] ?? ''),
        )
        return (points?.length ?? 0) >= 3 === (outcome === 'work')
      })
      return right.length / people.length
    })
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
    expect(mean).toBeGreaterThan(0.68)
    expect(mean).toBeLessThan(0.82)
  })
})

describe('the voices', () => {
  it('are of those about whom the rule is wrong, one at a time, in sentences from their own cards', () => {
    const people = seen(at('rule', 1)).rule?.people.filter(({ verdict }) => verdict !== 'right') ?? []
    const { last } = seen(at('voices'))
    expect(last).toBe(people.length - 1)
    for (const [n, { number, outcome }] of people.entries()) {
      const { voice } = seen(at('voices', n))
      expect(voice).toMatchObject({ number, outcome, place: n + 1, of: people.length })
      expect(voice?.sentences).toHaveLength(3)
      const said = voice?.sentences.map(({ nl }) => nl) ?? []
      const own = Object.values(round.cards)
        .filter(({ pseudonym }) => pseudonym === number)
        .map(({ variable, value }) => {
          const categories = deck.variables.find(({ id }) => id === variable)?.categories
          return categories?.find(({ id }) => id === value)?.voice?.nl
        })
      for (const sentence of said) expect(own).toContain(sentence)
    }
  })

  it('say what speaks against how it went', () => {
    const voices = Array.from({ length: seen(at('voices')).last + 1 }, (_, n) => seen(at('voices', n)).voice)
    const keyVoices = deck.variables.flatMap(({ key, categories }) =>
      categories.flatMap(({ id, voice }) => (key.includes(id) && voice ? [voice.nl] : [])),
    )
    for (const voice of voices)
      for (const { nl } of voice?.sentences ?? [])
        expect(keyVoices.includes(nl), nl).toBe(voice?.outcome === 'noWork')
  })

  it('have a sentence for every value in both languages', () => {
    for (const variable of deck.variables.filter(({ id }) => deck.profile?.variables.includes(id)))
      for (const { voice } of variable.categories) {
        expect(voice?.nl).toMatch(/^(Ik|Mijn) [^?]+\.$/)
        expect(voice?.en).toMatch(/^(I|My) [^?]+\.$/)
      }
  })
})
