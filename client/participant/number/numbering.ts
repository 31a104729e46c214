import type { OwnCard, OwnView } from '../../../rules/view/views.ts'
import type { CardId, PersonId } from '../../../rules/workshop.ts'

export type Held = [CardId, OwnCard]

/** The cards of one own person, in the order in which they were dealt. */
export function cardsOf(own: Pick<OwnView, 'cards'>, person: PersonId): Held[] {
  return Object.entries(own.cards).filter(([, card]) => card.person === person)
}

/** The first card that still has its name. */
export function firstNamed(cards: readonly Held[]): Held | undefined {
  return cards.find(([, { pseudonym }]) => pseudonym === undefined)
}

export function numberedCount(cards: readonly Held[]): number {
  return cards.filter(([, { pseudonym }]) => pseudonym !== undefined).length
}

/** So many numbers are written by hand before the demo offers to copy the rest. */
const byHand = 3

/** The number that may be copied to the other cards; undefined as long as there is nothing to offer. */
export function numberToCopy(cards: readonly Held[]): string | undefined {
  const written = cards.flatMap(([, { pseudonym }]) => (pseudonym === undefined ? [] : [pseudonym]))
  if (written.length < byHand || written.length === cards.length) return undefined
  const tally = new Map<string, number>()
  for (const number of written) tally.set(number, (tally.get(number) ?? 0) + 1)
  return [...tally].sort(([, one], [, other]) => other - one)[0]?.[0]
}
