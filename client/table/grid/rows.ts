import type { TableCard, TableView } from '../../../rules/view/views.ts'
import type { CardId, Grid, Outcome, PileId, PileName, VariableId } from '../../../rules/workshop.ts'
import { gridOf } from '../atTable.ts'
import { mostSaid, pilesOf, type Lying } from '../piles.ts'
import { pileName, type Words } from '../words.ts'

/** One row of the table: a pile, with the cards of each column. */
export type GridRow = {
  pile: PileId
  name?: PileName | undefined
  /** The number that most of its cards carry. */
  number?: string | undefined
  /** Absent where white cards hide it: no card with a colour lies there, or cards of both. */
  outcome?: Outcome | undefined
  cards: Lying[]
  cells: { variable: VariableId; cards: [CardId, TableCard][] }[]
}

type Rows = Pick<TableView, 'grids' | 'cards' | 'piles'> & { settings?: Partial<TableView['settings']> }

/** The piles as rows, in the order of a grid; without one that of the one table in view. */
export function gridRows(table: Rows, grid: Grid | undefined = gridOf(table)): GridRow[] {
  const lying = pilesOf(table)
  return (grid?.rows ?? []).flatMap((pile): GridRow[] => {
    const cards = lying.get(pile) ?? []
    if (cards.length === 0) return []
    const cells = (grid?.columns ?? []).map((variable) => ({
      variable,
      cards: cards.filter(([, card]) => card.variable === variable),
    }))
    const number = mostSaid(cards.flatMap(([, { pseudonym }]) => pseudonym ?? []))
    const outcome = rowColour(cards, table.settings?.variant === 'whiteCards')
    return [{ pile, name: table.piles[pile]?.name, number, outcome, cards, cells }]
  })
}

/** As the rules have it: most cards decide, or half of them; with white cards all that have a colour must agree. */
function rowColour(cards: readonly Lying[], isWhite: boolean): Outcome | undefined {
  const colours = cards.flatMap(([, { outcome }]) => outcome ?? [])
  if (isWhite) return new Set(colours).size === 1 ? colours[0] : undefined
  return colours.filter((colour) => colour === 'work').length * 2 >= cards.length ? 'work' : 'noWork'
}

/** What people call a row: what the group calls its pile, or its number, or its place from the top. */
export function rowName(words: Words, table: TableView, pile: PileId): string {
  const rows = gridRows(table)
  const place = rows.findIndex((row) => row.pile === pile) + 1
  const { name, number } = rows[place - 1] ?? {}
  return pileName(words, name) || words.say('canvas.row', { name: number ?? String(place) })
}

/** In how many fields no card lies, and in how many more than one. */
export type Oddities = { missing: number; doubled: number }

export function odditiesIn(rows: readonly GridRow[]): Oddities {
  const counts = rows.flatMap(({ cells }) => cells.map(({ cards }) => cards.length))
  return {
    missing: counts.filter((count) => count === 0).length,
    doubled: counts.filter((count) => count > 1).length,
  }
}
