import type { Chance } from '../chance.ts'
import type { Deck } from '../deck.ts'
import { at } from '../lookup.ts'
import { sum } from '../measure/counting.ts'
import type { Outcome } from '../workshop.ts'
import { columnsOf, rowOf, valuesOf, type Row } from './columns.ts'
import { personOf, type DealtPerson } from './people.ts'
import { implausible, likenessCost, never, normsOf, withoutException, type Norms } from './plausible.ts'
import { pricesOf, type Prices, type Seated } from './prices.ts'

/** More of them leave the margins hardly nearer. */
const candidates = 300
/** With fewer other values it is the same person under another name. */
const fewestChanges = 3
const mostChanges = 5
/** Weighs as much as a few whole persons too many: somebody has to go against the profile. */
const noException = 4 * withoutException

/** All that a candidate is weighed against; the others are the persons that stay. */
type Group = { norms: Norms; outcome: Outcome; others: readonly Seated[]; prices: Prices }
/** Other values that a column may take. */
type Choice = { column: number; values: number[] }

/**
 * Another fictional person of the same colour in the place of the one at `index`, for somebody who asks for
 * one: a name that nobody has, another birth date and house number, at least three other values. Separators
 * stay visible the right way round, what is equal for yellow and green stays equal; of many candidates
 * comes the one that leaves margins, plausibility and likeness best. Throws on an index outside the list.
 */
export function replacePerson(
  deck: Deck,
  dealt: readonly DealtPerson[],
  index: number,
  chance: Chance,
): DealtPerson {
  const { outcome, values } = at(dealt, index)
  const columns = columnsOf(deck, Object.keys(values), dealt.length / 2)
  const others = dealt
    .filter((_, place) => place !== index)
    .map((person) => ({ row: rowOf(columns, person.values), outcome: person.outcome }))
  const row = rowOf(columns, values)
  const prices = pricesOf(deck, columns, others, { row, outcome })
  const came = bestOf({ norms: normsOf(deck, columns), outcome, others, prices }, row, chance)
  const name = freeName(deck, dealt, chance)
  return personOf(deck, { name, outcome, values: valuesOf(columns, came) }, chance)
}

function freeName(deck: Deck, dealt: readonly DealtPerson[], chance: Chance): string {
  const taken = new Set(dealt.map(({ name }) => name))
  return chance.pick(deck.names.filter((name) => !taken.has(name)))
}

function bestOf(group: Group, row: Row, chance: Chance): Row {
  const choices = choicesOf(group.prices, row)
  const rows = Array.from({ length: candidates }, () => changed(row, choices, chance))
  const costs = rows.map((candidate) => costOf(group, candidate))
  return at(rows, costs.indexOf(Math.min(...costs)))
}

function choicesOf(prices: Prices, row: Row): Choice[] {
  return prices.flatMap((priced, column) => {
    const values = [...priced.keys()].filter((value) => value !== row[column] && at(priced, value) < Infinity)
    return values.length > 0 ? [{ column, values }] : []
  })
}

function changed(row: Row, choices: readonly Choice[], chance: Chance): Row {
  const changes = chance.shuffled(choices).slice(0, chance.whole(fewestChanges, mostChanges))
  const other = new Map(changes.map(({ column, values }) => [column, chance.pick(values)]))
  return row.map((value, column) => other.get(column) ?? value)
}

function costOf({ norms, others, outcome, prices }: Group, row: Row): number {
  const oddness = norms.oddness(row)
  const likeness = others.map((other) =>
    likenessCost(equalColumns(row, other.row), row.length, other.outcome === outcome),
  )
  const colour = [row, ...others.filter((other) => other.outcome === outcome).map((other) => other.row)]
  const hasException = colour.some((person) => norms.isStrong(person) !== (outcome === 'work'))
  const barred = (oddness >= implausible ? never : 0) + (hasException ? 0 : noException)
  return oddness + barred + sum(likeness) + sum(row.map((value, column) => at(at(prices, column), value)))
}

function equalColumns(row: Row, other: Row): number {
  return row.filter((value, column) => value === other[column]).length
}
