import type { Deck } from '../deck.ts'
import type { Play } from '../workshop.ts'
import { conflictsIn } from './conflicts.ts'
import type { Conflict } from './conflicts.ts'
import { grouped, hundredths, mostFrequent, sum, tallied } from './counting.ts'
import { hintOf } from './hint.ts'
import type { Hint } from './hint.ts'
import { laidCards, numberOf, pileOf } from './laid.ts'
import type { LaidCard } from './laid.ts'
import { comparisonOf, readingOf } from './reading.ts'
import type { Reading } from './reading.ts'

export type { Conflict, Hint, Reading }

/** How far the linking is, in words and figures for the facilitator; players see counts only. */
export type LinkMeasures = {
  /** F1 against the written number: did the group do its work? 0 to 1, two decimals. */
  follow: number
  /** F1 against the real person: did the pseudonyms survive? The gap is the damage done by pseudonymising. */
  truth: number
  /** Cards that lie with their person, as far as the numbers tell. */
  linked: number
  /** Cards that lie alone, and piles of two or more. */
  loose: number
  piles: number
  reading: Reading
  hint?: Hint
  conflicts: Conflict[]
}

type Numbered = Pick<LaidCard, 'id' | 'pile' | 'pseudonym'>

/** Measures the cards with place `table`, on all tables together. Without any: all 0 and no hint. */
export function linkMeasures(play: Play, deck: Deck): LinkMeasures {
  const cards = laidCards(play, deck)
  const comparison = comparisonOf(cards)
  const measures = {
    follow: hundredths(comparison.pseudonym.f1),
    truth: hundredths(comparison.person.f1),
    linked: linkedCards(cards),
    ...pileCounts(cards),
    reading: readingOf(comparison),
    conflicts: conflictsIn(cards),
  }
  const hint = hintOf(measures, comparison, linkableCards(cards))
  return hint ? { ...measures, hint } : measures
}

/**
 * How many cards lie with their person, as players can see it: of the piles where the card's own number is
 * the most frequent one, in the pile with most cards of it. Two cards of a number are the least that can lie
 * together; a card that still has its name lies with nobody.
 */
export function linkedCards(cards: readonly Numbered[]): number {
  const homes = new Map<string, number>()
  for (const { label, count } of leadersOf(cards)) homes.set(label, Math.max(homes.get(label) ?? 0, count))
  return sum(homes.values())
}

/** Per pile of two or more the number that is on most of its cards, if at least two cards carry it. */
function leadersOf(cards: readonly Numbered[]): { label: string; count: number }[] {
  const leaders = [...grouped(cards, pileOf).values()].map((pile) => mostFrequent(pile.map(numberOf)))
  return leaders.filter((leader) => leader !== undefined).filter(({ count }) => count >= 2)
}

/** Cards that share their number with another one: all that the numbers allow to link. */
function linkableCards(cards: readonly Numbered[]): number {
  return sum([...tallied(cards.map(numberOf)).values()].filter((count) => count >= 2))
}

/** Cards that lie alone, and piles; a card alone in its pile lies loose as well. */
export function pileCounts(cards: readonly Numbered[]): Pick<LinkMeasures, 'loose' | 'piles'> {
  const sizes = [...tallied(cards.map(pileOf)).values()]
  const loose = sizes.filter((size) => size === 1).length
  return { loose, piles: sizes.length - loose }
}
