import { at } from '../lookup.ts'
import type { Row } from './columns.ts'
import { likenessCost, withoutException, type Norms } from './plausible.ts'

/** Persons between whom values are swapped, with what the whole costs; every swap changes both at once. */
export type Board = {
  rows: readonly Row[]
  /** The persons before this place are yellow, the others green. */
  half: number
  norms: Norms
  cost: number
  /** For each pair of persons on how many columns they are equal, at first * persons + second. */
  equal: Uint8Array
  oddness: Float64Array
  /** Per person 1 who goes against the profile of the colour: a weak yellow one or a strong green one. */
  exception: Uint8Array
  /** The number of exceptions among yellow and among green. */
  exceptions: [number, number]
  /** The cost of a pair by its number of equal columns: of different colours, of one colour. */
  likeness: [number[], number[]]
}

/** A swap of the values of one column between two persons of the same colour. */
export type Move = { column: number; first: number; second: number }

/** Lays out persons, the yellow half first, and counts all costs once. */
export function boardOf(rows: readonly Row[], norms: Norms): Board {
  const board: Board = {
    rows,
    half: rows.length / 2,
    norms,
    cost: 2 * withoutException,
    equal: new Uint8Array(rows.length ** 2),
    oddness: new Float64Array(rows.length),
    exception: new Uint8Array(rows.length),
    exceptions: [0, 0],
    likeness: [likenessOf(rows, false), likenessOf(rows, true)],
  }
  rows.forEach((_, person) => judge(board, person))
  rows.forEach((_, person) => compare(board, person))
  return board
}

/** Swaps, and keeps the cost right by counting only what the swap touches. Twice the same swap is none. */
export function swap(board: Board, { column, first, second }: Move): void {
  const [one, other] = [at(board.rows, first), at(board.rows, second)]
  const [left, right] = [at(one, column), at(other, column)]
  if (left === right) return
  rematch(board, { column, first, second }, left, right)
  one[column] = right
  other[column] = left
  judge(board, first)
  judge(board, second)
}

/** Only persons who share a value with one of the two become more alike or less. */
function rematch(board: Board, { column, first, second }: Move, left: number, right: number): void {
  board.rows.forEach((row, person) => {
    if (person === first || person === second) return
    const value = row[column]
    if (value !== left && value !== right) return
    const by = value === left ? 1 : -1
    makeEqual(board, first, person, -by)
    makeEqual(board, second, person, by)
  })
}

function makeEqual(board: Board, person: number, other: number, by: number): void {
  const place = person * board.rows.length + other
  const before = at(board.equal, place)
  const costs = likenessFor(board, person, other)
  board.cost += at(costs, before + by) - at(costs, before)
  board.equal[place] = before + by
  board.equal[other * board.rows.length + person] = before + by
}

/** Weighs one person anew: the oddities, and whether the person is an exception. */
function judge(board: Board, person: number): void {
  const row = at(board.rows, person)
  const oddness = board.norms.oddness(row)
  board.cost += oddness - at(board.oddness, person)
  board.oddness[person] = oddness
  const colour = person < board.half ? 0 : 1
  except(board, colour, person, Number(board.norms.isStrong(row)) === colour ? 1 : 0)
}

function except(board: Board, colour: 0 | 1, person: number, exception: 0 | 1): void {
  const before = board.exceptions[colour]
  const after = before + exception - at(board.exception, person)
  board.cost += (Number(after === 0) - Number(before === 0)) * withoutException
  board.exceptions[colour] = after
  board.exception[person] = exception
}

function compare(board: Board, person: number): void {
  const row = at(board.rows, person)
  board.rows.slice(0, person).forEach((earlier, other) => {
    const equal = row.filter((value, column) => value === earlier[column]).length
    board.equal[person * board.rows.length + other] = equal
    board.equal[other * board.rows.length + person] = equal
    board.cost += at(likenessFor(board, person, other), equal)
  })
}

function likenessFor({ half, likeness }: Board, person: number, other: number): number[] {
  return likeness[person < half === other < half ? 1 : 0]
}

function likenessOf(rows: readonly Row[], oneColour: boolean): number[] {
  const columns = rows[0]?.length ?? 0
  return Array.from({ length: columns + 1 }, (_, equal) => likenessCost(equal, columns, oneColour))
}
