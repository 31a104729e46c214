import { cardsIn } from './cards.ts'
import type { Deck } from './deck.ts'
import { variablesOf } from './dealt.ts'
import type { PileId, VariableId, Workshop } from './workshop.ts'

/** The piles as rows, yellow above green, and one column for every variable. */
export function withGrid(workshop: Workshop, deck: Deck): Workshop {
  const columns = variablesOf(deck, workshop.settings.origin)
  const rows = Object.keys(workshop.piles)
  return sortedRows({ ...workshop, grid: { rows, columns } }, deck)
}

/** Rows in the order of one variable, yellow above green all the same. */
export function sortedRows(workshop: Workshop, deck: Deck, by?: VariableId): Workshop {
  const { grid } = workshop
  if (!grid) return workshop
  const keys = new Map(grid.rows.map((pile) => [pile, sortKey(workshop, deck, pile, by)]))
  const key = (pile: PileId) => keys.get(pile) ?? ''
  const rows = [...grid.rows].sort((one, other) =>
    key(one).localeCompare(key(other), 'en', { numeric: true }),
  )
  const { sortedBy: _sortedBy, ...rest } = grid
  return { ...workshop, grid: by === undefined ? { ...rest, rows } : { ...rest, rows, sortedBy: by } }
}

function sortKey(workshop: Workshop, deck: Deck, pile: PileId, by: VariableId | undefined): string {
  const cards = cardsIn(workshop, pile).map(([, card]) => card)
  const yellow = cards.filter(({ person }) => workshop.persons[person]?.outcome === 'work').length
  const colour = yellow * 2 >= cards.length ? '0' : '1'
  const value = cards.find(({ variable }) => variable === by)?.value
  return `${colour}-${value === undefined ? '9' : placeOf(deck, by, value)}`
}

function placeOf(deck: Deck, variable: VariableId | undefined, value: string): string {
  const categories = deck.variables.find(({ id }) => id === variable)?.categories ?? []
  const place = categories.findIndex(({ id }) => id === value)
  return place < 0 ? value : String(place)
}
