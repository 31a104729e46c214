import type { Deck } from '../deck.ts'
import type { DeckVerdict, OnTable, PerColour, RealVerdict, Strength } from '../view/figures.ts'
import type { Card, Claim, Direction, OtherWay, Play, VariableId } from '../workshop.ts'
import { colourOf } from '../white.ts'
import { categoriesIn, isAnother, realPeople, variableOf, whole } from './groups.ts'
import type { PercentagePoints } from '../units.ts'

/** What a claim is about. */
export type About = Pick<Claim, 'variable' | 'group'>

/** From this on a real difference is large, and below the other there is almost none (domain.md, C6). */
const large: PercentagePoints = 15
const small: PercentagePoints = 5

/**
 * How many cards on the table have what the claim is about, by the colour on the card, and how many cards of
 * the variable lie there. Cards are counted wherever they lie: a wrong number does not change the colour that is
 * printed on them. White cards have none, and are counted apart.
 */
export function onTable(play: Play, deck: Deck, { variable, group }: About): OnTable {
  const known = variableOf(deck, variable)
  return onTableOf(play, variable, known ? categoriesIn(known, group) : [])
}

/** The same, of any categories of a variable together. */
export function onTableOf(play: Play, variable: VariableId, wanted: readonly string[]): OnTable {
  const categories = new Set(wanted)
  const of = { work: 0, noWork: 0 }
  const counts = { work: 0, noWork: 0 }
  const cards = cardsOf(play, variable)
  for (const card of cards) {
    const outcome = colourOf(play, card)
    if (!outcome) continue
    of[outcome] += 1
    if (categories.has(card.value)) counts[outcome] += 1
  }
  const white = cards.length - of.work - of.noWork
  return { counts, of, ...(white > 0 ? { white } : {}) }
}

function cardsOf({ cards }: Play, variable: VariableId): Card[] {
  return Object.values(cards).filter((card) => card.variable === variable && card.place === 'table')
}

/** Cards of the variable that lie loose, or in a pile with another card of it: it is not sure whose they are. */
export function unsureCards(play: Play, variable: VariableId): number {
  const cards = cardsOf(play, variable)
  const inPile = (pile: string) => cards.filter((card) => card.pile === pile).length
  return cards.filter(({ pile }) => pile === undefined || inPile(pile) > 1).length
}

/** Yellow minus green of 100 each, not rounded. Nobody of a colour counts as 0. */
export function differencePP({ counts, of }: OnTable): PercentagePoints {
  return share(counts.work, of.work) - share(counts.noWork, of.noWork)
}

function share(part: number, all: number): number {
  return all === 0 ? 0 : (100 * part) / all
}

/**
 * How firm the difference is on the table. Clear: two persons or more and 15 percentage points; slight: two or
 * more, but less than that; thin: one person; none. Colours of unequal size, which a deal never has, are
 * compared as if the larger were as small as the other.
 */
export function strengthOf(table: OnTable): Strength {
  const points = Math.abs(differencePP(table))
  const persons = Math.round((points * Math.min(table.of.work, table.of.noWork)) / 100)
  if (persons === 0) return 'none'
  if (persons === 1) return 'thin'
  return points >= large ? 'clear' : 'slight'
}

/** The deck half of a verdict: whether the table shows what the claim says, and how firmly. */
export function deckVerdict(direction: Direction, table: OnTable): DeckVerdict {
  const strength = strengthOf(table)
  if (direction === 'same') {
    if (strength === 'none') return 'same'
    return strength === 'thin' ? 'differentByOne' : 'different'
  }
  if (strength === 'none') return 'none'
  const isMore = differencePP(table) > 0
  return isMore === (direction === 'more') ? strength : 'opposite'
}

/**
 * Rotterdam's half: how large the real difference is beside that of the table, from Table 1, and for
 * `department` from Table 2. Absent where there are no figures.
 */
export function realVerdict(deck: Deck, about: About, table: OnTable): RealVerdict | undefined {
  const real = realOf(deck, about)
  if (!real) return undefined
  const points = differencePP({ counts: real.people, of: real.of })
  if (Math.abs(points) < small) return 'almostNone'
  const here = strengthOf(table) === 'none' ? 0 : differencePP(table)
  if (here * points < 0) return 'opposite'
  return Math.abs(points) >= large ? 'large' : 'small'
}

/** The real people that a claim is about, of each colour. */
export function realOf(deck: Deck, { variable, group }: About) {
  const known = variableOf(deck, variable)
  return known && realPeople(deck, variable, categoriesIn(known, group))
}

/**
 * The sentence the other way round: of 100 people who have it, how many are yellow on this table, where half is
 * yellow on purpose, and how many that would be with as few people who found work as in reality (domain.md, B3).
 * Absent where nobody on the table has it, or the deck has no figures.
 */
export function otherWay(play: Play, deck: Deck, about: About): OtherWay | undefined {
  const margin = deck.margins[about.variable]
  const population = margin && deck.populations[margin.population]
  const { counts, of } = onTable(play, deck, about)
  if (!population || counts.work + counts.noWork === 0) return undefined
  const base = population.started / population.people
  return {
    ...about,
    counts,
    here: whole(counts.work, counts.work + counts.noWork),
    corrected: correctedOf100(counts, of, base),
    base: Math.round(100 * base),
    // The first population of a deck is the one that it is about.
    ...(isAnother(deck, about.variable) ? { another: true } : {}),
  }
}

/** share = y·b/n ÷ (y·b/n + g·(1−b)/n), of 100: y and g of n persons of each colour have it, b found work. */
export function correctedOf100(counts: PerColour, of: PerColour, base: number): number {
  const yellow = (share(counts.work, of.work) * base) / 100
  const green = (share(counts.noWork, of.noWork) * (1 - base)) / 100
  return whole(yellow, yellow + green)
}
