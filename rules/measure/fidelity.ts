import { columnsOf, rowOf, type Column, type Row } from '../dealing/columns.ts'
import { implausible, normsOf } from '../dealing/plausible.ts'
import type { Deck } from '../deck.ts'
import { at } from '../lookup.ts'
import type { Outcome } from '../workshop.ts'
import { fidelityRow, type Counted, type FidelityRow } from './fidelityRow.ts'
import { marginErrorOf, type MarginError } from './marginError.ts'
import { scaled, sharesOf } from './margins.ts'

export { verdicts, type FidelityRow, type Verdict } from './fidelityRow.ts'

/** How true dealt persons are to the published figures. Plain JSON. */
export type Fidelity = MarginError & {
  persons: number
  /** M2: every separator is visible the right way round, and no difference is invented. */
  signs: boolean
  /** M3: every separator lies between half and twice its real size. */
  sizes: boolean
  /** M4: the separators that rest on one card. */
  oneCard: string[]
  /** M5: persons that hardly exist; which ones those are is our own invention. */
  implausible: number
  /** In the order of a person's cards, without texts: those have no figures. */
  rows: FidelityRow[]
}

type Dealt = { outcome: Outcome; values: Readonly<Record<string, string>> }
type Seated = { outcome: Outcome; row: Row }

/**
 * Measures dealt persons by M1 to M5 against Table 1, and Table 2 for `department`. In: as many yellow as
 * green persons, all with the same variables. Throws on nobody, and on a value that the deck lacks.
 */
export function fidelityOf(deck: Deck, persons: readonly Dealt[]): Fidelity {
  const columns = columnsOf(deck, Object.keys(at(persons, 0).values), persons.length / 2)
  const seated = persons.map(({ outcome, values }) => ({ outcome, row: rowOf(columns, values) }))
  const counted = columns.flatMap((column, place) => countedOf(deck, column, place, seated))
  const rows = counted.map(fidelityRow)
  const separators = rows.filter(({ role }) => role === 'separator')
  const norms = normsOf(deck, columns)
  return {
    persons: persons.length,
    ...marginErrorOf(counted),
    signs: separators.every(({ size = 0 }) => size > 0) && !rows.some(isInvented),
    sizes: separators.every(({ size = 0 }) => size >= 0.5 && size <= 2),
    oneCard: separators
      .filter(({ difference }) => Math.abs(difference) === 1)
      .map(({ variable }) => variable),
    implausible: seated.filter(({ row }) => norms.oddness(row) >= implausible).length,
    rows,
  }
}

function isInvented({ verdict }: FidelityRow): boolean {
  return verdict === 'invented'
}

function countedOf(
  deck: Deck,
  { variable, values }: Column,
  place: number,
  seated: readonly Seated[],
): Counted[] {
  if (variable.kind === 'text') return []
  const count = (colour: Outcome) =>
    values.map(
      (_, value) => seated.filter(({ outcome, row }) => outcome === colour && row[place] === value).length,
    )
  const exact = scaled(sharesOf(deck, variable), seated.length / 2)
  return [{ variable, counts: { work: count('work'), noWork: count('noWork') }, exact }]
}
