import type { Chance } from './chance.ts'
import type { Deck } from './deck.ts'
import { variableOf } from './measure/groups.ts'
import { fittingOn, rowsOf, type Mending, type Row } from './measure/smallest.ts'
import type { Search } from './roundState.ts'
import type { Play, VariableId, Workshop } from './workshop.ts'

/** What can be known of somebody: every variable on the cards on the table, but for texts. In the deck's order. */
export function knowable({ cards }: Pick<Play, 'cards'>, deck: Deck): VariableId[] {
  const lying = new Set(Object.values(cards).map(({ variable }) => variable))
  return deck.variables.filter(({ id, kind }) => kind !== 'text' && lying.has(id)).map(({ id }) => id)
}

/**
 * The round about recognising as it begins, with somebody "from a film" who stands in the table: by chance one who
 * is alone on what people know first, and not yet on less of it, where there is such a person. The person before is
 * not looked for again.
 */
export function searchOf(workshop: Workshop, deck: Deck, chance: Chance): Search | undefined {
  const rows = rowsOf(workshop)
  const whole = rows.filter(({ values }) => deck.search.first.every((id) => values[id] !== undefined))
  const others = whole.filter(({ person }) => person !== workshop.search?.person)
  const isAlone = (row: Row, by: readonly VariableId[]) => fittingOn(rows, row, by).length === 1
  const alone = others.filter((row) => isAlone(row, deck.search.first))
  const atLast = alone.filter((row) => !isAlone(row, deck.search.first.slice(0, -1)))
  const among = [atLast, alone, others, whole, rows].find((some) => some.length > 0)
  if (!among) return undefined
  return { person: chance.pick(among).person, picture: 'search', known: [], open: true, dropped: [] }
}

/** The row that is looked for; absent where its cards are not on the table any more. */
export function soughtIn(rows: readonly Row[], { person }: Search): Row | undefined {
  return rows.find((row) => row.person === person)
}

/** What the group chose to do to the table. */
export function mendingOf({ wider: isWider, hidden, dropped }: Search, { search }: Deck): Mending {
  const { variable, groups } = search.wider
  const into = Object.fromEntries(
    groups.flatMap(({ categories }, n) => categories.map((id) => [id, wideGroup(n)])),
  )
  return { dropped, hidden: hidden === true, ...(isWider ? { wider: { variable, into } } : {}) }
}

/** The name of a wider group within the rules: no category has a space in its id. */
export function wideGroup(place: number): string {
  return `wide ${place}`
}

/** The columns at which the repair looks: what people knew, or, where nobody said anything, what they know first. */
export function columnsOf({ known }: Search, play: Pick<Play, 'cards'>, deck: Deck): VariableId[] {
  return known.length > 0 ? known : deck.search.first.filter((id) => knowable(play, deck).includes(id))
}

/** Whether the ages can be made wider: their column is there, and was not dropped. */
export function canWiden(search: Search, play: Pick<Play, 'cards'>, deck: Deck): boolean {
  const { variable } = deck.search.wider
  const isThere = columnsOf(search, play, deck).includes(variable) && !search.dropped.includes(variable)
  return isThere && variableOf(deck, variable) !== undefined
}
