import { describe, expect, it } from 'vitest'

import { paperCodes } from '../../../rules/paperCodes.ts'
import { paperOf, type PaperCard } from '../../../rules/view/paper.ts'
import type { Workshop } from '../../../rules/workshop.ts'
import { deck } from '../../play/deck.ts'
import { begun, goneTo, joined, led, played, workshopAt } from '../../play/table.ts'

function cardsOf(workshop: Workshop): PaperCard[] {
  const { cards } = paperOf(workshop, deck)
  if (!cards) throw new Error('no cards can be printed now')
  return cards
}

describe('what can be printed', () => {
  it('is no card and no name before the cards are dealt, but marks and statements all the same', () => {
    const { cards, names, marks, statements } = paperOf(begun(), deck)
    expect([cards, names]).toEqual([[], []])
    expect(new Set(marks.map(({ colour, shape }) => `${colour} ${shape}`)).size).toBe(36)
    expect(statements).toHaveLength(deck.statements.length)
  })

  it('are all cards person by person, each with its name and the code that leads back to it', () => {
    const dealt = workshopAt('deal', { persons: 6, participants: 3 })
    const cards = cardsOf(dealt)
    const codes = paperCodes(dealt)
    expect(cards).toHaveLength(60)
    for (const [n, { code, name, variable, value, outcome }] of cards.entries()) {
      const card = dealt.cards[codes.get(code) ?? '']
      const person = dealt.persons[card?.person ?? '']
      expect(card).toMatchObject({ person: `p${Math.floor(n / 10) + 1}`, variable, value })
      expect([name, outcome]).toEqual([person?.name, person?.outcome])
    }
    expect(paperOf(dealt, deck).names).toEqual([...new Set(cards.map(({ name = '' }) => name))].toSorted())
  })

  it('are no cards from the first number on, until all lie on the table', () => {
    const dealt = workshopAt('pseudonymise', { persons: 4, participants: 4 })
    expect(cardsOf(dealt)).toHaveLength(40)
    const [card = ''] = Object.keys(dealt.cards)
    const holder = dealt.persons[dealt.cards[card]?.person ?? '']?.holders[0] ?? ''
    const numbered = played(dealt, holder, 'pseudonymise', { card, pseudonym: '482' })
    expect(paperOf(numbered, deck).cards).toBeUndefined()
    expect(JSON.stringify(paperOf(numbered, deck))).not.toContain('482')
    expect(paperOf(workshopAt('collect'), deck).cards).toBeUndefined()
  })

  it('carry on the table what the table shows, in an order that tells nothing of persons', () => {
    const linking = workshopAt('link', { slips: { s3: { kind: 'nameLeft' } } })
    const cards = cardsOf(linking)
    expect(cards.filter(({ name }) => name !== undefined)).toHaveLength(1)
    expect(cards.every(({ name, pseudonym }) => (name === undefined) !== (pseudonym === undefined))).toBe(
      true,
    )
    const codes = cards.map(({ code }) => code)
    expect(codes).toEqual(codes.toSorted())
    const persons = codes.map((code) => linking.cards[paperCodes(linking).get(code) ?? '']?.person)
    expect(persons.filter((person, n) => person === persons[n + 1]).length).toBeLessThan(20)
  })

  it('are white but for those of one register, also where the pile on the screen gives a colour', () => {
    const dealt = led(goneTo(joined(begun({ variant: 'whiteCards' }), 4), 'deal'), 'dealCards', {
      persons: 4,
    })
    const linked = led(goneTo(dealt, 'link'), 'doItForThem', {})
    for (const workshop of [dealt, linked]) {
      const coloured = cardsOf(workshop).filter(({ outcome }) => outcome !== undefined)
      expect(coloured.map(({ variable }) => variable)).toEqual(Array(4).fill(workshop.colouredBy))
    }
  })

  it.each([4, 12, 30])('are %i persons in a workshop that nobody but the facilitator is in', (persons) => {
    const alone = led(goneTo(begun(), 'deal'), 'dealCards', { persons })
    expect(cardsOf(alone)).toHaveLength(persons * 10)
    expect(paperOf(alone, deck).names).toHaveLength(persons)
  })

  it('names first who is in, then whom the computer stands in for', () => {
    const dealt = workshopAt('deal', { persons: 6, participants: 2 })
    const seats = Object.values(dealt.seats).filter(({ role }) => role === 'participant')
    const marks = paperOf(dealt, deck).marks.slice(0, 6)
    expect(marks).toEqual(seats.toSorted((one, other) => one.order - other.order).map(({ mark }) => mark))
  })
})
