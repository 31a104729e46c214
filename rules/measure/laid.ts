import type { Deck } from '../deck.ts'
import { colourOf } from '../white.ts'
import { entriesOf } from '../workshop.ts'
import type { CardId, Outcome, PersonId, PileId, Play, VariableId } from '../workshop.ts'

/** A card on the table, with all that people can sort it on. */
export type LaidCard = {
  id: CardId
  pile?: PileId | undefined
  /** The written number; absent while the name still stands there. */
  pseudonym?: string | undefined
  person: PersonId
  /** As the card shows it; absent while it is white. */
  outcome?: Outcome | undefined
  variable: VariableId
  register: string
  holder: string
  value: string
}

/** The cards with place `table`, over all tables, in the order of entries. */
export function laidCards(play: Play, deck: Deck): LaidCard[] {
  const registers = new Map(deck.variables.map(({ id, register }) => [id, register]))
  return entriesOf(play.cards).flatMap(([id, card]) => {
    const { person, variable, value, pile, pseudonym, place } = card
    if (place !== 'table' || !play.persons[person]) return []
    const outcome = colourOf(play, card)
    const register = registers.get(variable) ?? ''
    const holder = deck.registers[register]?.holder ?? ''
    return { id, pile, pseudonym, person, outcome, variable, register, holder, value }
  })
}

/** The pile that a card lies in; a loose card is a pile of its own. No pile has a space in its id. */
export function pileOf({ id, pile }: Pick<LaidCard, 'id' | 'pile'>): string {
  return pile ?? `loose ${id}`
}

/** The number on a card; a card without a number is a group of its own. */
export function numberOf({ id, pseudonym }: Pick<LaidCard, 'id' | 'pseudonym'>): string {
  return pseudonym ?? `card ${id}`
}
