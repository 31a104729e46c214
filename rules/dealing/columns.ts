import type { Deck, Variable } from '../deck.ts'
import { tallied } from '../measure/counting.ts'
import { keysOf, type ByColour } from '../measure/margins.ts'
import { quotaOf } from './quotas.ts'

/** One variable while dealing: its values by number, and how many persons of each colour get each. */
export type Column = { variable: Variable; values: string[]; keys: boolean[]; quota: ByColour }

/** A person while dealing: for each column the number of the value. */
export type Row = number[]

/** The columns of these variables for so many persons a colour. Throws on a variable that the deck lacks. */
export function columnsOf(deck: Deck, variables: readonly string[], perColour: number): Column[] {
  return variables.map((id) => {
    const variable = deck.variables.find((known) => known.id === id)
    if (!variable) throw new Error(`dealing: no variable ${id}`)
    return variable.kind === 'text' ? textColumn(variable, perColour) : columnOf(deck, variable, perColour)
  })
}

function columnOf(deck: Deck, variable: Variable, perColour: number): Column {
  const values = variable.categories.map(({ id }) => id)
  return { variable, values, keys: keysOf(variable), quota: quotaOf(deck, variable, perColour) }
}

/** Texts in turn, the same ones for yellow and green: a text must not tell the colours apart. */
function textColumn(variable: Variable, perColour: number): Column {
  const { texts } = variable
  const dealt = Array.from({ length: perColour }, (_, n) => texts[n % texts.length] ?? '')
  const counts = tallied(dealt)
  const values = [...new Set(texts)]
  const quota = values.map((text) => counts.get(text) ?? 0)
  return { variable, values, keys: values.map(() => false), quota: { work: quota, noWork: quota } }
}

/** A person's values as numbers. A value that no column knows is a bug, and throws. */
export function rowOf(columns: readonly Column[], values: Readonly<Record<string, string>>): Row {
  return columns.map(({ variable, values: known }) => {
    const value = known.indexOf(values[variable.id] ?? '')
    if (value < 0) throw new Error(`dealing: ${variable.id} has no value ${values[variable.id]}`)
    return value
  })
}

/** The other way round: the values of a row by variable, in the order of the columns. */
export function valuesOf(columns: readonly Column[], row: Row): Record<string, string> {
  return Object.fromEntries(
    columns.map(({ variable, values }, n) => [variable.id, values[row[n] ?? 0] ?? '']),
  )
}
