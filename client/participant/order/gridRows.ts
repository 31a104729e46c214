import type { TableCard, TableView } from '../../../rules/view/views.ts'
import type { Outcome, PileId, PileName, VariableId } from '../../../rules/workshop.ts'
import { gridOf } from '../../table/atTable.ts'
import { mostSaid, pilesOf } from '../../table/piles.ts'

/** One row of the table: a pile, with the cards of each column. */
export type GridRow = {
  pile: PileId
  name?: PileName | undefined
  /** The number that most of its cards carry. */
  number?: string | undefined
  outcome: Outcome
  cells: { variable: VariableId; cards: TableCard[] }[]
}

/** The piles as rows, in the order of the grid. */
export function gridRows(table: Pick<TableView, 'grids' | 'cards' | 'piles'>): GridRow[] {
  const { piles } = table
  const grid = gridOf(table)
  if (!grid) return []
  const lying = pilesOf(table)
  return grid.rows.flatMap((pile) => {
    const cards = (lying.get(pile) ?? []).map(([, card]) => card)
    if (cards.length === 0) return []
    const cells = grid.columns.map((variable) => ({
      variable,
      cards: cards.filter((card) => card.variable === variable),
    }))
    const number = mostSaid(cards.flatMap(({ pseudonym }) => pseudonym ?? []))
    const yellow = cards.filter(({ outcome }) => outcome === 'work').length
    return [
      {
        pile,
        name: piles[pile]?.name,
        number,
        outcome: yellow * 2 >= cards.length ? 'work' : 'noWork',
        cells,
      },
    ]
  })
}
