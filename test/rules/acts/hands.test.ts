import { describe, expect, it } from 'vitest'

import { cardsOf, personsOf } from '../../../rules/cards.ts'
import { ghostNumber } from '../../../rules/ghost.ts'
import type { Workshop } from '../../../rules/workshop.ts'
import { asked, begun, goneTo, joined, led, played, workshopAt } from '../../play/table.ts'

const ownCards = (workshop: Workshop, seat: string) =>
  personsOf(workshop, seat).flatMap((person) => cardsOf(workshop, person).map(([id]) => id))

describe('pseudonymise', () => {
  const workshop = workshopAt('pseudonymise')
  const [mine = ''] = ownCards(workshop, 's2')
  const [theirs = ''] = ownCards(workshop, 's3')

  it('writes a number over the name on one card only', () => {
    const next = played(workshop, 's2', 'pseudonymise', { card: mine, pseudonym: '482' })
    const written = Object.values(next.cards).filter(({ pseudonym }) => pseudonym !== undefined)
    expect(written).toHaveLength(1)
  })

  it('lets a slip of the pen pass, and a correction', () => {
    const slip = played(workshop, 's2', 'pseudonymise', { card: mine, pseudonym: '047' })
    expect(played(slip, 's2', 'pseudonymise', { card: mine, pseudonym: '47' }).cards[mine]?.pseudonym).toBe(
      '47',
    )
  })

  it("refuses another's card, a card that is not there, and what is no number", () => {
    expect(asked(workshop, 's2', 'pseudonymise', { card: theirs, pseudonym: '1' })).toBe('not-yours')
    expect(asked(workshop, 's2', 'pseudonymise', { card: 'nowhere', pseudonym: '1' })).toBe('no-such-card')
    for (const pseudonym of ['', 'noa', '1234567', '-1', '4 8', '４'])
      expect(asked(workshop, 's2', 'pseudonymise', { card: mine, pseudonym })).toBe('wrong-shape')
  })

  it('copies the number after three by hand, in the demo only', () => {
    let demo = workshopAt('pseudonymise', { agenda: 'demo' })
    const [person = ''] = personsOf(demo, 's2')
    for (const card of ownCards(demo, 's2').slice(0, 2))
      demo = played(demo, 's2', 'pseudonymise', { card, pseudonym: '482' })
    expect(asked(demo, 's2', 'copyNumber', { person })).toBe('not-now')
    const [, , third = ''] = ownCards(demo, 's2')
    demo = played(demo, 's2', 'pseudonymise', { card: third, pseudonym: '482' })
    const copied = played(demo, 's2', 'copyNumber', { person })
    expect(cardsOf(copied, person).every(([, { pseudonym }]) => pseudonym === '482')).toBe(true)
    expect(asked(workshop, 's2', 'copyNumber', { person })).toBe('not-now')
  })
})

describe('swapPerson', () => {
  it('gives another person of the same colour, on the same cards', () => {
    const workshop = led(goneTo(joined(begun(), 8), 'deal'), 'dealCards', { persons: 8 })
    const [person = ''] = personsOf(workshop, 's2')
    const swapped = played(workshop, 's2', 'swapPerson', { person })
    expect(swapped.persons[person]?.name).not.toBe(workshop.persons[person]?.name)
    expect(swapped.persons[person]?.outcome).toBe(workshop.persons[person]?.outcome)
    const values = (of: Workshop) => cardsOf(of, person).map(([, { value }]) => value)
    const changed = values(swapped).filter((value, n) => value !== values(workshop)[n])
    expect(changed.length).toBeGreaterThanOrEqual(3)
    expect(asked(workshop, 's3', 'swapPerson', { person })).toBe('not-yours')
  })
})

describe('handIn', () => {
  it('puts own cards in the box, all or nothing', () => {
    const workshop = workshopAt('collect')
    const mine = ownCards(workshop, 's2')
    const [theirs = ''] = ownCards(workshop, 's3')
    expect(asked(workshop, 's2', 'handIn', { cards: [...mine, theirs] })).toBe('not-yours')
    const done = played(workshop, 's2', 'handIn', { cards: mine })
    expect(Object.values(done.cards).filter(({ place }) => place === 'box')).toHaveLength(10)
    expect(asked(done, 's2', 'handIn', { cards: mine })).toBe('not-yours')
  })
})

describe('the table', () => {
  const workshop = workshopAt('link')
  const [a = '', b = '', c = '', d = ''] = Object.keys(workshop.cards)
  const pair = played(workshop, 's2', 'putWith', { cards: [a], card: b })

  it('makes a pile of two cards, with the moved card on top', () => {
    const [pile = ''] = Object.keys(pair.piles)
    expect(pair.cards[a]).toMatchObject({ pile, rank: 2 })
    expect(pair.cards[b]).toMatchObject({ pile, rank: 1 })
    expect(pair.cards[a]?.x).toBeUndefined()
    expect(pair.piles[pile]?.name).toBeUndefined()
  })

  it('puts several cards on a pile at once, in their order', () => {
    const more = played(pair, 's3', 'putWith', { cards: [c, d], card: a })
    expect([more.cards[c]?.rank, more.cards[d]?.rank]).toEqual([3, 4])
    expect(Object.keys(more.piles)).toHaveLength(1)
  })

  it('refuses what lies together already, and cards that are not there', () => {
    expect(asked(pair, 's2', 'putWith', { cards: [a], card: b })).toBe('same-pile')
    expect(asked(workshop, 's2', 'putWith', { cards: [a], card: a })).toBe('same-pile')
    expect(asked(workshop, 's2', 'putWith', { cards: ['nowhere'], card: a })).toBe('no-such-card')
    expect(asked(workshop, 's2', 'lay', { cards: ['nowhere'], x: 0, y: 0 })).toBe('no-such-card')
  })

  it('takes a pile apart: the last card lies loose where the pile lay', () => {
    const [pile = ''] = Object.keys(pair.piles)
    const there = pair.piles[pile]
    const apart = played(pair, 's2', 'lay', { cards: [a], x: 300, y: 200 })
    expect(apart.piles).toEqual({})
    expect(apart.cards[a]).toMatchObject({ x: 300, y: 200 })
    expect(apart.cards[b]).toMatchObject({ x: there?.x, y: there?.y })
    expect(apart.cards[b]?.pile).toBeUndefined()
  })

  it('leaves no pile of one behind when a card moves to another pile', () => {
    const two = played(pair, 's3', 'putWith', { cards: [c], card: d })
    const moved = played(two, 's2', 'putWith', { cards: [a], card: d })
    expect(Object.keys(moved.piles)).toHaveLength(1)
    expect(moved.cards[b]?.pile).toBeUndefined()
    expect(moved.cards[a]).toMatchObject({ rank: 3 })
  })

  it('keeps cards and piles on the cloth, wherever they are dropped', () => {
    const [pile = ''] = Object.keys(pair.piles)
    const cloth = pair.tables['t1'] ?? { width: 0, height: 0 }
    const far = played(played(pair, 's2', 'movePile', { pile, x: 9999, y: 9999 }), 's2', 'lay', {
      cards: [c],
      x: -500,
      y: 9999,
    })
    expect(far.piles[pile]?.x).toBeLessThanOrEqual(cloth.width)
    expect(far.cards[c]).toMatchObject({ x: 0 })
    expect(far.cards[c]?.y).toBeLessThan(cloth.height)
    expect(asked(pair, 's2', 'lay', { cards: [c], x: Number.NaN, y: 0 })).toBe('wrong-shape')
  })

  it('joins two piles into one', () => {
    const two = played(pair, 's3', 'putWith', { cards: [c], card: d })
    const [one = '', other = ''] = Object.keys(two.piles)
    const joinedPiles = played(two, 's2', 'joinPiles', { pile: one, with: other })
    expect(Object.keys(joinedPiles.piles)).toEqual([other])
    expect(Object.values(joinedPiles.cards).filter(({ pile }) => pile === other)).toHaveLength(4)
    expect(asked(two, 's2', 'joinPiles', { pile: one, with: one })).toBe('same-pile')
    expect(asked(two, 's2', 'joinPiles', { pile: one, with: 'h99' })).toBe('no-such-pile')
  })

  it('names a pile from a short list, and takes the name away', () => {
    const [pile = ''] = Object.keys(pair.piles)
    const named = played(pair, 's2', 'namePile', { pile, name: { as: 'outcome', outcome: 'work' } })
    expect(named.piles[pile]?.name).toEqual({ as: 'outcome', outcome: 'work' })
    expect(
      played(named, 's3', 'namePile', { pile, name: { as: 'nothing' } }).piles[pile]?.name,
    ).toBeUndefined()
  })

  it('does not cover one pile with another', () => {
    const linked = led(workshopAt('link', { participants: 12, persons: 12 }), 'doItForThem', {})
    const piles = Object.values(linked.piles)
    const covers = piles.filter((one, n) =>
      piles.some((other, m) => m > n && Math.abs(one.x - other.x) < 63 && Math.abs(one.y - other.y) < 196),
    )
    expect(piles).toHaveLength(12)
    expect(covers).toEqual([])
  })
})

it('has six cards of every number together already in the demo', () => {
  const demo = workshopAt('link', { agenda: 'demo' })
  const together = Object.values(demo.cards).filter(({ pile }) => pile !== undefined)
  expect(together).toHaveLength(24)
  expect(Object.keys(demo.piles)).toHaveLength(4)
})

it('gives simulated participants numbers that are all different and three digits long', () => {
  const numbers = Array.from({ length: 30 }, (_, n) => ghostNumber(`p${n + 1}`))
  expect(new Set(numbers).size).toBe(30)
  expect(numbers.every((number) => /^[3-8][0-9]{2}$/.test(number))).toBe(true)
})
