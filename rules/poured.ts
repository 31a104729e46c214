import type { Chance } from './chance.ts'
import { clothFor, pour } from './places.ts'
import { putTogether } from './putTogether.ts'
import { entriesOf, type Card, type CardId, type Play, type Workshop } from './workshop.ts'

/** The one table that is used now; several come later. */
export const firstTable = 't1'

/**
 * All cards into the box, shuffled, and poured out on one table. Every card gets a fresh id that
 * follows from its place after the shuffle, so that no id before says anything about one after.
 */
export function poured(workshop: Workshop, chance: Chance): Workshop {
  const shuffled = chance.shuffled(Object.values(workshop.cards))
  const cloth = clothFor(shuffled.length)
  const spots = pour(shuffled.length, cloth, chance)
  const shuffles = workshop.shuffles + 1
  const cards = shuffled.map(({ person, variable, value, pseudonym }, n): [CardId, Card] => [
    `${shuffles}-${n + 1}`,
    {
      person,
      variable,
      value,
      place: 'table',
      table: firstTable,
      ...(spots[n] ?? { x: 0, y: 0 }),
      ...(pseudonym === undefined ? {} : { pseudonym }),
    },
  ])
  const lying: Workshop = {
    ...workshop,
    cards: Object.fromEntries(cards),
    piles: {},
    tables: { [firstTable]: cloth },
    shuffles,
  }
  return workshop.settings.agenda === 'demo' ? headStart(lying) : lying
}

/** In the demo six cards of every number lie together already: 24 of 40. */
function headStart(workshop: Workshop): Workshop {
  return byNumber(workshop).reduce((play, cards) => putAll(play, cards.slice(0, 6)), workshop)
}

/** Puts all cards with the same number together, as the console does when time runs out. */
export function linkedByNumber(workshop: Workshop): Workshop {
  return byNumber(workshop).reduce((play, cards) => putAll(play, cards), workshop)
}

function putAll(workshop: Workshop, [first, ...rest]: CardId[]): Workshop {
  return first === undefined || rest.length === 0 ? workshop : putTogether(workshop, rest, first)
}

/** The cards on the table by written number; those in a pile first, so that the rest comes to them. */
function byNumber(play: Play): CardId[][] {
  const groups = new Map<string, CardId[]>()
  const inPileFirst = entriesOf(play.cards).sort(
    ([, one], [, other]) => Number(other.pile !== undefined) - Number(one.pile !== undefined),
  )
  for (const [id, { pseudonym, place }] of inPileFirst)
    if (pseudonym !== undefined && place === 'table')
      groups.set(pseudonym, [...(groups.get(pseudonym) ?? []), id])
  return [...groups.values()]
}
