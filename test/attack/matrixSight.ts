import type { ConsoleView, OwnView, TableView } from '../../rules/view/views.ts'

/**
 * All that can be seen of a workshop from one seat and from its console, and the codes that are printed on its cards:
 * what valid acts are made of.
 */
export type Sight = {
  table: TableView
  own: OwnView
  console: ConsoleView
  printed: readonly string[]
  now: number
}

/** The first of a list, else something of the right shape that is nowhere. */
function oneOf(list: readonly string[], other: string): string {
  return list[0] ?? other
}

/** The cards that lie on the table at which this seat sits, or on any where it sits at all of them. */
export function lyingCards({ table, own }: Sight, isWanted: (pile: string | undefined) => boolean): string[] {
  return Object.entries(table.cards)
    .filter(([, card]) => own.table === undefined || card.table === own.table)
    .filter(([, { pile }]) => isWanted(pile))
    .map(([id]) => id)
}

/** Two cards of one table that do not lie together. */
export function twoApart(sight: Sight): [string, string] {
  const loose = lyingCards(sight, () => true)
  const first = oneOf(loose, '1-1')
  const { cards } = sight.table
  const other = loose.find((id) => {
    const [here, there] = [cards[first], cards[id]]
    return id !== first && there?.table === here?.table && (!here?.pile || there?.pile !== here.pile)
  })
  return [first, other ?? '1-2']
}

/** Two piles of one table. */
export function twoPiles({ table, own }: Sight): [string, string] {
  const here = Object.entries(table.piles).filter(([, pile]) => (own.table ?? pile.table) === pile.table)
  const [first = '', one] = here[0] ?? ['h1']
  const other = here.find(([id, pile]) => id !== first && pile.table === one?.table)
  return [first, other?.[0] ?? 'h2']
}

/** A card of a pile, and another card of the same table that lies elsewhere. */
export function underOne(sight: Sight): { under: string; cards: string[] } {
  const under = oneOf(
    lyingCards(sight, (pile) => pile !== undefined),
    '1-1',
  )
  const { cards } = sight.table
  const [pile, table] = [cards[under]?.pile, cards[under]?.table]
  const other = Object.keys(cards).find((id) => cards[id]?.pile !== pile && cards[id]?.table === table)
  return { under, cards: [other ?? '1-2'] }
}

/** A row of a table at which this seat sits. */
export function aRow({ table, own }: Sight): string {
  const { grids = {} } = table
  const at = own.table ?? Object.keys(grids)[0] ?? ''
  return oneOf(grids[at]?.rows ?? Object.keys(table.piles), 'h1')
}

/** A column of the grids. */
export function aColumn({ table }: Sight): string {
  return oneOf(Object.values(table.grids ?? {})[0]?.columns ?? [], 'age')
}

/** A card in the own hand. */
export function ownCards({ own }: Sight): string[] {
  const held = Object.entries(own.cards).filter(([, { handedIn }]) => !handedIn)
  return held.length > 0 ? held.map(([id]) => id).slice(0, 3) : ['1-1']
}

/** Seats of which the console says this, but for the own one. */
export function seatsWhere(
  { console: { seats }, own }: Sight,
  isMeant: (seat: ConsoleView['seats'][string]) => boolean,
): string[] {
  const meant = Object.entries(seats).filter(([id, seat]) => id !== own.seat && isMeant(seat))
  return meant.map(([id]) => id)
}

/** The steps that are still to come, by their places in the agenda. */
export function toCome({ console: { agenda, step } }: Sight): number[] {
  return agenda.map((_, n) => n).filter((n) => n > step)
}

/** A text of this kind, or of any. */
export function aText({ console: { texts } }: Sight, kind?: string): string {
  const meant = Object.entries(texts).filter(([, text]) => kind === undefined || text.kind === kind)
  return oneOf(
    meant.map(([id]) => id),
    'x1',
  )
}

/** An own word on a pile, waiting or not. */
export function aWord({ table, console: { words } }: Sight): { pile: string; word: string } {
  const named = Object.entries(table.piles).flatMap(([pile, { name }]) =>
    name?.as === 'word' ? [{ pile, word: name.word }] : [],
  )
  return words[0] ?? named[0] ?? { pile: 'h1', word: 'fiets' }
}

/** A claim on the table. */
export function aClaim({ table }: Sight): string {
  return oneOf(Object.keys(table.claims ?? {}), 'age_18-30_more')
}

/** A person in the own hand. */
export function ownPerson({ own }: Sight): string {
  return oneOf(Object.keys(own.persons), 'p1')
}
