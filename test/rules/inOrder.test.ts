import { describe, expect, it } from 'vitest'

import { cardsIn } from '../../rules/cards.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { asked, played, workshopAt } from '../play/table.ts'

const start = workshopAt('order', { participants: 8, persons: 8 })
const [pile = '', other = ''] = Object.keys(start.piles)
const order = (workshop: Workshop, of = pile) => cardsIn(workshop, of).map(([id]) => id)
const [first = '', second = '', third = ''] = order(start)
const [foreign = '', foreign2 = ''] = order(start, other)

describe('putInOrder', () => {
  it('moves a card within its pile to right under another', () => {
    const next = played(start, 's2', 'putInOrder', { cards: [third], under: first })
    expect(order(next).slice(0, 3)).toEqual([third, first, second])
  })

  it('puts cards of elsewhere between two cards, in their order', () => {
    const next = played(start, 's2', 'putInOrder', { cards: [foreign2, foreign], under: second })
    expect(order(next).slice(0, 4)).toEqual([first, foreign2, foreign, second])
    expect(order(next, other)).not.toContain(foreign)
  })

  it('puts a loose card in, which lies loose no more', () => {
    const loose = played(start, 's2', 'lay', { cards: [foreign], x: 50, y: 60 })
    const next = played(loose, 's2', 'putInOrder', { cards: [foreign], under: first })
    expect(next.cards[foreign]).toMatchObject({ pile, rank: 1 })
    expect(next.cards[foreign]).not.toHaveProperty('x')
  })

  it('refuses a card under itself, and a place beside a pile', () => {
    expect(asked(start, 's2', 'putInOrder', { cards: [first, second], under: second })).toBe('same-pile')
    const loose = played(start, 's2', 'lay', { cards: [foreign], x: 50, y: 60 })
    expect(asked(loose, 's2', 'putInOrder', { cards: [first], under: foreign })).toBe('no-such-pile')
  })
})

describe('orderPile', () => {
  const mixed = played(start, 's2', 'joinPiles', { pile: other, with: pile })

  it('puts characteristics in the order of the deck', () => {
    const next = played(mixed, 's2', 'orderPile', { pile, by: 'variable' })
    const variables = cardsIn(next, pile).map(([, { variable }]) => variable)
    expect(variables.slice(0, 6)).toEqual(['sex', 'sex', 'age', 'age', 'education', 'education'])
  })

  it('puts yellow before green, and numbers in order', () => {
    const byColour = cardsIn(played(mixed, 's2', 'orderPile', { pile, by: 'outcome' }), pile)
    const colours = byColour.map(([, { person }]) => mixed.persons[person]?.outcome)
    expect(colours.join()).toMatch(/^(work,?)*(noWork,?)*$/)
    const byNumber = cardsIn(played(mixed, 's2', 'orderPile', { pile, by: 'pseudonym' }), pile)
    const numbers = byNumber.map(([, { pseudonym }]) => Number(pseudonym))
    expect(numbers).toEqual([...numbers].sort((one, next) => one - next))
  })

  it('puts the values of one characteristic from low to high', () => {
    const ages = Object.entries(start.cards).filter(([, { variable }]) => variable === 'age')
    const [into = '', ...rest] = ages.map(([id]) => id)
    const loose = played(start, 's2', 'lay', { cards: [into], x: 40, y: 40 })
    const together = played(loose, 's2', 'putWith', { cards: rest, card: into })
    const pileOfAges = together.cards[into]?.pile ?? ''
    const next = played(together, 's2', 'orderPile', { pile: pileOfAges, by: 'value' })
    const values = cardsIn(next, pileOfAges).map(([, { value }]) => value)
    expect(values).toEqual([...values].sort())
    expect(new Set(values).size).toBeGreaterThan(1)
  })

  it('keeps what is equal as it lay', () => {
    const once = played(mixed, 's2', 'orderPile', { pile, by: 'variable' })
    expect(order(played(once, 's2', 'orderPile', { pile, by: 'variable' }))).toEqual(order(once))
  })
})
