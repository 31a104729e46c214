import type { Deck } from '../deck.ts'
import { lyingGrids, rowColour } from '../grid.ts'
import type { Grid, Outcome, PileId, Play, TableId, VariableId } from '../workshop.ts'
import { hundredths } from './counting.ts'
import { laidCards, pileOf, type LaidCard } from './laid.ts'
import { blockScore, colScore, rowScore, sortScore, tableReady, type OrderScores } from './order.ts'

/** How far a table is, each from 0 to 1 in two decimals; a column that has an order also says how well it is sorted. */
export type OrderFigures = OrderScores & { ready: boolean; sorted?: { by: VariableId; score: number } }

/** How far each table is, and all of them: as far as the one that is least far. Loose cards are a row and a column each. */
export function orderFigures(
  play: Play,
  deck: Deck,
): { all: OrderFigures; tables: Record<TableId, OrderFigures> } {
  const laid = laidCards(play, deck)
  const grids = Object.entries(lyingGrids(play))
  const each = grids.map(([table, grid]): [TableId, OrderFigures] => {
    const here = laid.filter(({ id }) => play.cards[id]?.table === table)
    return [table, figuresOf(play, deck, here, grid)]
  })
  return { all: leastOf(each.map(([, figures]) => figures)), tables: Object.fromEntries(each) }
}

function figuresOf(play: Play, deck: Deck, laid: readonly LaidCard[], grid: Grid): OrderFigures {
  const rows = laid.map(pileOf)
  const columns = laid.map((card) => (card.pile === undefined ? pileOf(card) : card.variable))
  const outcomes = grid.rows.map((pile) => rowColour(play, pile))
  const persons = laid.map(({ person }) => person)
  const variables = laid.map(({ variable }) => variable)
  const scores = {
    rowScore: rowScore(rows, persons),
    colScore: colScore(columns, variables),
    blockScore: blockScore(outcomes),
  }
  const by = orderedColumn(deck, grid)
  const sorted = by === undefined ? {} : { sorted: { by, score: sortedness(deck, laid, grid, outcomes, by) } }
  return { ...rounded(scores), ready: laid.length > 0 && tableReady(scores), ...sorted }
}

const rounded = ({ rowScore, colScore, blockScore }: OrderScores): OrderScores => ({
  rowScore: hundredths(rowScore),
  colScore: hundredths(colScore),
  blockScore: hundredths(blockScore),
})

/** The column that the table is sorted by, where its values have an order; else the first that has one. */
function orderedColumn({ variables }: Deck, { columns, sortedBy }: Grid): VariableId | undefined {
  const ordinal = new Set(variables.flatMap(({ id, kind }) => (kind === 'ordinal' ? [id] : [])))
  if (sortedBy !== undefined && ordinal.has(sortedBy)) return sortedBy
  return variables.map(({ id }) => id).find((id) => ordinal.has(id) && columns.includes(id))
}

function sortedness(
  { variables }: Deck,
  laid: readonly LaidCard[],
  { rows }: Grid,
  outcomes: readonly (Outcome | undefined)[],
  by: VariableId,
): number {
  const categories = variables.find(({ id }) => id === by)?.categories ?? []
  const valueIn = (pile: PileId) => laid.find((card) => card.pile === pile && card.variable === by)?.value
  const ranked = rows.flatMap((pile, n) => {
    const rank = categories.findIndex(({ id }) => id === valueIn(pile))
    return rank < 0 ? [] : [{ outcome: outcomes[n], rank }]
  })
  return hundredths(sortScore(ranked))
}

function leastOf(all: readonly OrderFigures[]): OrderFigures {
  const [only, ...more] = all
  if (only && more.length === 0) return only
  const least = (score: keyof OrderScores) => Math.min(...all.map((figures) => figures[score]))
  return {
    rowScore: least('rowScore'),
    colScore: least('colScore'),
    blockScore: least('blockScore'),
    ready: all.length > 0 && all.every(({ ready }) => ready),
  }
}
