import { describe, expect, it } from 'vitest'

import { namesFor } from '../../../client/table/pile/names.ts'
import { fit } from '../../../client/table/faces/fit.ts'
import { cardFace, pileName } from '../../../client/table/words.ts'
import { tableAt, words } from './tables.ts'

/** Every letter is half as wide as it is high. */
const measure = (text: string, size: number) => text.length * size * 0.5
const wish = { most: 20, least: 8, lines: 3 }

describe('fitting words in a room', () => {
  it('writes as large as is asked where there is room', () => {
    expect(fit('ja', { width: 100, height: 40 }, wish, measure)).toEqual({ lines: ['ja'], size: 20 })
  })

  it('takes more lines before smaller letters get too small', () => {
    const { lines, size } = fit('Gewerkt in de laatste 4 jaar', { width: 80, height: 40 }, wish, measure)
    expect(lines.length).toBeGreaterThan(1)
    expect(size).toBeGreaterThanOrEqual(8)
    expect(lines.join(' ')).toBe('Gewerkt in de laatste 4 jaar')
  })

  it('breaks a word that fits no line, and loses no letter', () => {
    const { lines } = fit('Sollicitatietraining', { width: 40, height: 40 }, wish, measure)
    expect(lines.join('').replaceAll('-', '')).toBe('Sollicitatietraining')
  })

  it('ends in dots where there is no room at all', () => {
    expect(fit('Gewerkt in de laatste 4 jaar', { width: 60, height: 9 }, wish, measure).lines).toEqual([
      'Gewerkt in de la…',
    ])
  })
})

describe('the words on a card', () => {
  it('are those of the labels, with the number or the name that stands on it', () => {
    const card = { variable: 'age', value: '18-30', outcome: 'work', pseudonym: '347' } as const
    expect(cardFace(words, card, 'card')).toMatchObject({
      title: 'Leeftijd',
      value: '18–30 jaar',
      outcomeWord: 'vond werk',
      register: 'Bevolkingsregister',
      holderLabel: 'CBS',
      number: '347',
    })
    const { pseudonym: _gone, ...named } = { ...card, name: 'Evren' }
    expect(cardFace(words, named, 'card')).toMatchObject({ name: 'Evren' })
    expect(cardFace(words, named, 'card')).not.toHaveProperty('number')
  })

  it('leave a raw text as it was written', () => {
    expect(
      cardFace(words, { variable: 'activity', value: 'SOLL-TR 2x', outcome: 'noWork' }, 'cell').value,
    ).toBe('SOLL-TR 2x')
  })
})

describe('the names of a pile', () => {
  const cards = Object.values(tableAt('link', { progress: 'none' }).cards)

  it('are what stands on its cards, and nothing else', () => {
    const numbers = cards.filter(({ pseudonym }) => pseudonym === cards[0]?.pseudonym)
    const names = namesFor(numbers, words.labels)
    expect(names.map(({ as }) => as)).toEqual(['pseudonym', 'outcome', 'variable', 'register', 'holder'])
    expect(names[0]?.names).toEqual([{ as: 'pseudonym', pseudonym: numbers[0]?.pseudonym }])
    expect(names[2]?.names).toHaveLength(10)
  })

  it('offer no number where no card has one', () => {
    const named = cards.map(({ pseudonym: _none, ...card }) => card)
    expect(namesFor(named, words.labels).map(({ as }) => as)).not.toContain('pseudonym')
  })

  it('are said in the words of the screen', () => {
    expect(pileName(words, { as: 'pseudonym', pseudonym: '347' })).toBe('nummer 347')
    expect(pileName(words, { as: 'variable', variable: 'age' })).toBe('Leeftijd')
    expect(pileName(words, undefined)).toBe('')
  })
})
