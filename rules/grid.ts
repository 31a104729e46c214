import { cardsIn } from './cards.ts'
import type { Deck } from './deck.ts'
import { variablesOf } from './dealt.ts'
import { dropped, type PileId, type TableId, type VariableId, type Workshop } from './workshop.ts'

/** The piles as rows, table by table, yellow above green, and one column for every variable. */
export function withGrid(workshop: Workshop, deck: Deck): Workshop {
  const columns = variablesOf(deck, workshop.settings.origin)
  const rows = Object.keys(workshop.piles)
  const unsorted: Workshop = { ...workshop, grid: { rows, columns } }
  return Object.keys(workshop.tables).reduce((sorted, table) => sortedRows(sorted, deck, table), unsorted)
}

/** The rows of one table in the order of one variable, yellow above green all the same. */
export function sortedRows(workshop: Workshop, deck: Deck, table: TableId, by?: VariableId): Workshop {
  const { grid, piles } = workshop
  if (!grid) return workshop
  const isHere = (pile: PileId) => piles[pile]?.table === table
  const here = grid.rows.filter(isHere)
  const keys = new Map(here.map((pile) => [pile, sortKey(workshop, deck, pile, by)]))
  const key = (pile: PileId) => keys.get(pile) ?? ''
  here.sort((one, other) => key(one).localeCompare(key(other), 'en', { numeric: true }))
  const rows = [...grid.rows.filter((pile) => !isHere(pile)), ...here]
  const sortedBy = { ...dropped(grid.sortedBy ?? {}, table), ...(by === undefined ? {} : { [table]: by }) }
  const { columns } = grid
  return {
    ...workshop,
    grid: Object.keys(sortedBy).length > 0 ? { rows, columns, sortedBy } : { rows, columns },
  }
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
