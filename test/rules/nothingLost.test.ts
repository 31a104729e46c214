import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { acts } from '../../rules/acts/index.ts'
import { play } from '../../rules/play.ts'
import { ownView } from '../../rules/view/own.ts'
import { tableView } from '../../rules/view/table.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { deck } from '../play/deck.ts'
import { begun, givenFor, goneTo, joined, workshopAt } from '../play/table.ts'

/** Who, what, and four random picks from which something that may or may not make sense is carried. */
const step = fc.tuple(
  fc.nat(),
  fc.constantFrom(...Object.keys(acts)),
  fc.array(fc.nat(400), { minLength: 4, maxLength: 4 }),
)
const many = fc.constantFrom(1, 1, 3)
const starts = ['deal', 'pseudonymise', 'collect', 'link', 'order', 'discover', 'reveal'] as const

describe('under random acts and nonsense', () => {
  it('no card is lost or doubled, and each is in one place', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        many,
        fc.array(step, { maxLength: 60 }),
        (start, tables, steps) => {
          const first = workshopAt(start, tables > 1 ? { participants: 6, persons: 8, tables } : {})
          const last = steps.reduce(anyAct, first)
          for (const [id, card] of Object.entries(last.cards)) expect(isInOnePlace(last, card), id).toBe(true)
          expect(facesOf(last).length % 10).toBe(0)
          expect(Object.keys(last.piles).every((pile) => sizeOf(last, pile) > 1)).toBe(true)
          expect(Object.values(last.cards).every((card) => isAtOneTable(last, card))).toBe(true)
          expect(perPerson(last).every((count) => count === 10)).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('nobody sees a name that is not on a card, once the cards are shuffled', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const allowed = (workshop: Workshop) =>
          ['link', 'order', 'discover', 'reveal'].includes(tableView(workshop, deck).step.name)
        const last = steps.reduce(
          (now, one) => (one[1] === 'playAgain' || one[1] === 'appoint' ? now : anyAct(now, one)),
          workshopAt('link'),
        )
        if (!allowed(last)) return
        const told = Object.keys(last.seats).map((seat) => ownView(last, seat))
        const views = JSON.stringify([told, tableView(last, deck)])
        for (const { name } of Object.values(last.persons)) expect(views).not.toContain(JSON.stringify(name))
      }),
      { numRuns: 40 },
    )
  })
})

describe('card ids', () => {
  it('before the shuffle say nothing about those after it', () => {
    const before = workshopAt('collect', { participants: 8, persons: 8 })
    const after = goneTo(before, 'link')
    expect(Object.keys(after.cards).some((id) => id in before.cards)).toBe(false)
    const places = Object.values(after.cards).map(({ person, variable }) =>
      Object.values(before.cards).findIndex((card) => card.person === person && card.variable === variable),
    )
    const kept = places.filter((place, n) => place === n).length
    expect(kept).toBeLessThan(8)
    expect(correlation(places)).toBeLessThan(0.3)
  })

  it('after the shuffle follow from chance: every seed another order', () => {
    const orders = [1, 2, 3, 4, 5].map((seed) => {
      const workshop = goneTo(joined(begun({}, seed), 4), 'link')
      return Object.values(workshop.cards)
        .map(({ person, variable }) => `${person}${variable}`)
        .join()
    })
    expect(new Set(orders).size).toBe(5)
  })
})

function anyAct(workshop: Workshop, [who, act, picks]: [number, string, number[]]): Workshop {
  const seats = [...Object.keys(workshop.seats), 'door']
  const seat = seats[who % seats.length] ?? 'door'
  const next = play(workshop, seat, act, carriedBy(workshop, act, picks), givenFor(workshop))
  return typeof next === 'string' ? workshop : next
}

/** Something of the right shape for most acts: cards, piles, seats and numbers that mostly exist. */
function carriedBy(workshop: Workshop, act: string, [a = 0, b = 0, c = 0, d = 0]: number[]): unknown {
  const pick = (map: object, n: number) =>
    Object.keys(map)[n % Math.max(1, Object.keys(map).length)] ?? 'none'
  const fields: Record<string, unknown> = {
    cards: [...new Set([pick(workshop.cards, a), pick(workshop.cards, b)])],
    card: pick(workshop.cards, c),
    under: pick(workshop.cards, d),
    table: pick(workshop.tables, d),
    tables: 1 + (c % 3),
    light: { as: 'outcome', outcome: 'work' },
    word: 'fiets',
    pile: pick(workshop.piles, a),
    with: pick(workshop.piles, b),
    x: d * 5 - 100,
    y: c * 5 - 100,
    seat: pick(workshop.seats, d),
    person: pick(workshop.persons, a),
    pseudonym: String(100 + (d % 20)),
    on: a % 2 === 0,
    step: b % workshop.agenda.length,
    minutes: 3,
    persons: (d % 8) * 2,
    door: a % 2 ? 'open' : 'locked',
    role: a % 2 ? 'participant' : 'keyKeeper',
    key: `k${a}`,
    people: 1,
    variable: 'age',
    by: act === 'orderPile' ? 'value' : 'age',
    slide: 'age',
    name: a % 3 ? { as: 'outcome', outcome: 'work' } : { as: 'word', word: 'fiets' },
  }
  const rule = Object.entries(acts).find(([name]) => name === act)?.[1]
  return Object.fromEntries(Object.keys(rule?.carries ?? {}).map((field) => [field, fields[field]]))
}

function isInOnePlace(workshop: Workshop, { place, pile, rank, x, y }: Workshop['cards'][string]): boolean {
  if (place !== 'table') return pile === undefined && x === undefined
  if (pile === undefined) return rank === undefined && x !== undefined && y !== undefined
  return workshop.piles[pile] !== undefined && rank !== undefined && x === undefined
}

/** A card lies at a table that is there, and in a pile of the same table. */
function isAtOneTable(
  { tables, piles }: Workshop,
  { place, table, pile }: Workshop['cards'][string],
): boolean {
  if (place !== 'table') return table === undefined
  return table !== undefined && table in tables && (pile === undefined || piles[pile]?.table === table)
}

function sizeOf({ cards }: Workshop, pile: string): number {
  return Object.values(cards).filter((card) => card.pile === pile).length
}

function facesOf({ cards }: Workshop): string[] {
  return [...new Set(Object.values(cards).map(({ person, variable }) => `${person} ${variable}`))]
}

function perPerson({ cards }: Workshop): number[] {
  const counts = new Map<string, number>()
  for (const { person } of Object.values(cards)) counts.set(person, (counts.get(person) ?? 0) + 1)
  return [...counts.values()]
}

/** The rank correlation between the places before and after, in size. */
function correlation(places: number[]): number {
  const n = places.length
  const squares = places.reduce((sum, place, index) => sum + (place - index) ** 2, 0)
  return Math.abs(1 - (6 * squares) / (n * (n * n - 1)))
}
