import { describe, expect, it } from 'vitest'
import { chanceFrom } from '../../../rules/chance.ts'
import type { Chance } from '../../../rules/chance.ts'
import { laidCards, pileOf } from '../../../rules/measure/laid.ts'
import { agreement } from '../../../rules/measure/pairs.ts'
import type { Agreement } from '../../../rules/measure/pairs.ts'
import { comparisonOf, readingOf } from '../../../rules/measure/reading.ts'
import type { Card, Play } from '../../../rules/workshop.ts'
import { arranged, dealt, deck, holderOf, isYellow, registerOf, written } from './eight.ts'

const againstPerson = (play: Play): Agreement => {
  const cards = laidCards(play, deck)
  return agreement(
    cards.map(pileOf),
    cards.map((card) => card.person),
  )
}
const read = (play: Play) => readingOf(comparisonOf(laidCards(play, deck)))
const pilesOf = (play: Play) => new Set(laidCards(play, deck).map(pileOf)).size

const byNumber = (card: Card) => card.pseudonym
const byPerson = (card: Card) => card.person
const byColour = (card: Card) => (isYellow(card.person) ? 'yellow' : 'green')
const byVariable = (card: Card) => card.variable
const byRegister = (card: Card) => registerOf(card.variable)
const byHolder = (card: Card) => holderOf(card.variable)
const perHolder = (card: Card) => `${card.person} ${holderOf(card.variable)}`
const firstHalf = (card: Card, index: number) => (index < 40 ? card.person : undefined)

const clash = written(dealt(), ({ person }) => (person === 'p1' ? '700' : undefined))
const split = written(dealt(), (_, index) => (index >= 27 && index < 30 ? '999' : undefined))
const forgotten = written(dealt(), (_, index) => (index === 0 ? 'name' : undefined))

/** Purity, precision, recall, F1 and ARI against the person. */
type Figures = [number, number, number, number, number]
const lines: [string, Play, number, Figures, string][] = [
  ['all right', arranged(dealt(), byNumber), 8, [1, 1, 1, 1, 1], 'pseudonym'],
  ['all loose', dealt(), 80, [1, 0, 0, 0, 0], 'none'],
  ['one big pile', arranged(dealt(), () => 'all'), 1, [0.13, 0.11, 1, 0.2, 0], 'none'],
  ['two piles by colour', arranged(dealt(), byColour), 2, [0.25, 0.23, 1, 0.38, 0.23], 'outcome'],
  ['ten piles by variable', arranged(dealt(), byVariable), 10, [0.13, 0, 0, 0, -0.11], 'variable'],
  ['six piles by register', arranged(dealt(), byRegister), 6, [0.13, 0.07, 0.13, 0.09, -0.06], 'register'],
  ['a pile per person and holder', arranged(dealt(), perHolder), 16, [1, 1, 0.53, 0.7, 0.67], 'pseudonym'],
  ['half of the persons done', arranged(dealt(), firstHalf), 44, [1, 1, 0.5, 0.67, 0.64], 'pseudonym'],
  ['two persons with one number', arranged(clash, byNumber), 7, [0.88, 0.78, 1, 0.88, 0.86], 'pseudonym'],
  ['one person split 7-3', arranged(split, byNumber), 9, [1, 1, 0.94, 0.97, 0.97], 'pseudonym'],
  ['one card forgotten', arranged(forgotten, byNumber), 9, [1, 1, 0.97, 0.99, 0.99], 'pseudonym'],
]

/** The mean over 40 tables that chance arranged. */
function mean(arrange: (chance: Chance) => Play, figure: (found: Agreement) => number): number {
  const found = Array.from({ length: 40 }, (_, seed) => figure(againstPerson(arrange(chanceFrom(seed)))))
  return found.reduce((sum, value) => sum + value, 0) / found.length
}

const anywhere = (chance: Chance) => `p${chance.whole(0, 7)}`
const randomPiles = (chance: Chance) => arranged(dealt(), () => anywhere(chance))
const nineOfTen = (chance: Chance) => {
  const astray = new Set(chance.shuffled(Object.keys(Object.keys(dealt().cards))).slice(0, 8))
  return arranged(dealt(), ({ person }, index) => (astray.has(String(index)) ? anywhere(chance) : person))
}
const placed = (share: number) => (chance: Chance) =>
  arranged(dealt(), ({ person }) => (chance.fraction() < share ? person : undefined))

describe('the table measured on a deck of 8', () => {
  it.each(lines)('holds for %s', (_situation, play, piles, figures, by) => {
    const { purity, precision, recall, f1, ari } = againstPerson(play)
    expect(pilesOf(play)).toBe(piles)
    for (const [index, value] of [purity, precision, recall, f1, ari].entries()) {
      // Two decimals stand in the table, and 0.125 became 0.13.
      expect.soft(Math.abs(value - (figures[index] ?? NaN))).toBeLessThan(0.0051)
    }
    expect(read(play).by).toBe(by)
  })

  it('holds for 90% right and 10% anywhere', () => {
    expect(mean(nineOfTen, ({ purity }) => purity)).toBeCloseTo(0.9, 1)
    expect(Math.abs(mean(nineOfTen, ({ precision }) => precision) - 0.78)).toBeLessThan(0.06)
    expect(Math.abs(mean(nineOfTen, ({ recall }) => recall) - 0.81)).toBeLessThan(0.06)
    expect(Math.abs(mean(nineOfTen, ({ f1 }) => f1) - 0.8)).toBeLessThan(0.06)
    expect(Math.abs(mean(nineOfTen, ({ ari }) => ari) - 0.77)).toBeLessThan(0.06)
    expect(read(nineOfTen(chanceFrom(1))).by).toBe('pseudonym')
  })

  it('holds for 8 random piles', () => {
    expect(Math.abs(mean(randomPiles, ({ purity }) => purity) - 0.25)).toBeLessThan(0.04)
    expect(Math.abs(mean(randomPiles, ({ precision }) => precision) - 0.09)).toBeLessThan(0.04)
    expect(Math.abs(mean(randomPiles, ({ f1 }) => f1) - 0.1)).toBeLessThan(0.04)
    expect(Math.abs(mean(randomPiles, ({ ari }) => ari) + 0.02)).toBeLessThan(0.04)
    expect(read(randomPiles(chanceFrom(1))).by).toBe('none')
  })

  it.each([
    [0.25, 0.12],
    [0.5, 0.4],
    [0.75, 0.71],
    [0.9, 0.9],
  ])('gives a share of %d of the cards placed right an F1 of %d', (share, f1) =>
    expect(Math.abs(mean(placed(share), (found) => found.f1) - f1)).toBeLessThan(0.03),
  )
})

describe('the reading of a table', () => {
  it('names the person where the numbers do not follow persons but the piles do', () => {
    const hidden = written(dealt(), () => 'name')
    expect(read(arranged(hidden, byPerson))).toEqual({ by: 'person', ari: 1 })
  })

  it('names the number before the person where both fit', () => {
    expect(read(arranged(dealt(), byPerson))).toEqual({ by: 'pseudonym', ari: 1 })
  })

  it('names the number where the numbers melted two persons', () => {
    expect(read(arranged(clash, byNumber))).toEqual({ by: 'pseudonym', ari: 1 })
  })

  it('names the other orders that a group can choose', () => {
    const colourByVariable = (card: Card) => `${byColour(card)} ${card.variable}`
    const byValue = (card: Card) => `${card.variable} ${card.value}`
    const orders = [byColour, byVariable, byRegister, byHolder, colourByVariable, byValue]
    expect(orders.map((order) => read(arranged(dealt(), order)))).toEqual([
      { by: 'outcome', ari: 1 },
      { by: 'variable', ari: 1 },
      { by: 'register', ari: 1 },
      { by: 'holder', ari: 1 },
      { by: 'outcomeByVariable', ari: 1 },
      { by: 'value', ari: 1 },
    ])
  })

  it('is mixed where an order is half done', () => {
    const { by, ari } = read(arranged(dealt(), ({ variable }, index) => (index < 50 ? variable : undefined)))
    expect(by).toBe('mixed')
    expect(ari).toBeGreaterThanOrEqual(0.3)
    expect(ari).toBeLessThan(0.6)
  })

  it('takes the thresholds on the figure that is shown', () => {
    const at = (ari: number) => readingOf({ ...comparisonOf([]), holder: { ...agreement([], []), ari } })
    expect([0.595, 0.594, 0.295, 0.294].map(at)).toEqual([
      { by: 'holder', ari: 0.6 },
      { by: 'mixed', ari: 0.59 },
      { by: 'mixed', ari: 0.3 },
      { by: 'none', ari: 0.29 },
    ])
  })
})
