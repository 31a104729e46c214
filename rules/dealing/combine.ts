import type { Chance } from '../chance.ts'
import { at } from '../lookup.ts'
import { boardOf, swap, type Board, type Move } from './board.ts'
import type { Column, Row } from './columns.ts'
import { never, type Norms } from './plausible.ts'

/** Steps of annealing per person; more of them find nothing better. */
const stepsAPerson = 400
/** A worsening of this size passes one time in e: at the first step, and at the last. */
const hot = 2
const cold = 0.05

/**
 * Combines columns into persons, the yellow ones first. Every column is shuffled within its colour, then
 * values change places between two persons of one colour, so that its counts stay exact, until odd people,
 * twins and decks without exceptions are as few as can be. Nobody is dealt who may never be, as long as the
 * quotas leave room for that.
 */
export function combine(columns: readonly Column[], norms: Norms, chance: Chance): Row[] {
  const board = boardOf(shuffledRows(columns, chance), norms)
  forbid(board)
  return anneal(board, chance)
}

function shuffledRows(columns: readonly Column[], chance: Chance): Row[] {
  const lists = columns.map(({ quota: { work, noWork } }) => [
    ...chance.shuffled(spread(work)),
    ...chance.shuffled(spread(noWork)),
  ])
  const persons = lists[0]?.length ?? 0
  return Array.from({ length: persons }, (_, person) => lists.map((list) => at(list, person)))
}

/** Counts as values: 2, 0, 1 becomes 0, 0, 2. */
function spread(counts: readonly number[]): number[] {
  return counts.flatMap((count, value) => Array<number>(count).fill(value))
}

/** Swaps away every person that may never be. With what it starts from, annealing only keeps what is better. */
function forbid(board: Board): void {
  board.rows.forEach((row, person) => {
    if (board.norms.oddness(row) >= never) release(board, person)
  })
}

function release(board: Board, first: number): void {
  for (const second of colleagues(board, first))
    for (const column of at(board.rows, first).keys()) {
      swap(board, { column, first, second })
      if (at(board.oddness, first) < never && at(board.oddness, second) < never) return
      swap(board, { column, first, second })
    }
}

/** The other persons of the same colour. */
function colleagues({ rows, half }: Board, person: number): number[] {
  const places = [...rows.keys()]
  return places.filter((place) => place !== person && place < half === person < half)
}

/** Simulated annealing; out come the best rows on the way. */
function anneal(board: Board, chance: Chance): Row[] {
  let best = { cost: board.cost, rows: copied(board) }
  const steps = stepsAPerson * board.rows.length
  for (let step = 0; step < steps && best.cost > 0; step++) {
    tryMove(board, moveOf(board, chance), hot * (cold / hot) ** (step / steps), chance)
    if (board.cost < best.cost) best = { cost: board.cost, rows: copied(board) }
  }
  return best.rows
}

function tryMove(board: Board, move: Move, heat: number, chance: Chance): void {
  const before = board.cost
  swap(board, move)
  const worse = board.cost - before
  if (worse > 0 && chance.fraction() >= Math.exp(-worse / heat)) swap(board, move)
}

function moveOf({ rows, half }: Board, chance: Chance): Move {
  const first = chance.whole(0, rows.length - 1)
  const from = first < half ? 0 : half
  const second = chance.whole(from, from + half - 1)
  return { column: chance.whole(0, at(rows, first).length - 1), first, second }
}

function copied({ rows }: Board): Row[] {
  return rows.map((row) => [...row])
}
