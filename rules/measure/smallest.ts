import { mainNumber } from '../cards.ts'
import type { PersonId, Play, VariableId } from '../workshop.ts'
import { grouped } from './counting.ts'

/** A person as a row of the table: what stands on the cards, by variable. */
export type Row = { person: PersonId; values: Readonly<Record<VariableId, string>> }

type Called = { number?: string; name?: string }
type Known = Pick<Play, 'persons'> & { rows: readonly Row[]; called: Map<PersonId, Called> }

/** Asked after every act, while nothing moves on the table: worked out once for cards that are the same. */
const known = new WeakMap<Play['cards'], Known>()

function knownOf({ persons, cards }: Pick<Play, 'persons' | 'cards'>): Known {
  const before = known.get(cards)
  if (before?.persons === persons) return before
  const now = { persons, rows: rowsIn({ persons, cards }), called: new Map() }
  known.set(cards, now)
  return now
}

/** Everybody whose cards lie on the table, in the order in which they were dealt. */
export function rowsOf(play: Pick<Play, 'persons' | 'cards'>): readonly Row[] {
  return knownOf(play).rows
}

function rowsIn({ persons, cards }: Pick<Play, 'persons' | 'cards'>): Row[] {
  const values = new Map<PersonId, Record<VariableId, string>>()
  for (const { person, variable, value, place } of Object.values(cards))
    if (place === 'table') values.set(person, { ...values.get(person), [variable]: value })
  return Object.keys(persons).flatMap((person) => {
    const row = values.get(person)
    return row ? [{ person, values: row }] : []
  })
}

/** The rows that have the same on all of these variables together; on none of them everybody is the same. */
export function groupsOn(rows: readonly Row[], by: readonly VariableId[]): Row[][] {
  return [...grouped(rows, ({ values }) => JSON.stringify(by.map((id) => values[id] ?? null))).values()]
}

/** k: how many people the smallest group holds; 0 where there is no group. Who is alone is a group of 1. */
export function smallestOf(groups: readonly Row[][]): number {
  return groups.length === 0 ? 0 : Math.min(...groups.map((group) => group.length))
}

/** How many people have a combination that nobody else has. */
export function aloneIn(groups: readonly Row[][]): number {
  return groups.filter((group) => group.length === 1).length
}

/** The rows that have what this one has, on all of these variables. */
export function fittingOn(rows: readonly Row[], one: Row, by: readonly VariableId[]): Row[] {
  return rows.filter(({ values }) => by.every((id) => values[id] === one.values[id]))
}

/** What can be done to a table before somebody else may see it. */
export type Mending = {
  /** Per category the wider one that it falls in. */
  wider?: { variable: VariableId; into: Readonly<Record<string, string>> }
  /** Whoever is alone is left out. */
  hidden?: boolean
  dropped: readonly VariableId[]
}

/** The table after it was repaired: its rows and its columns. Hiding comes last. */
export function mended(
  rows: readonly Row[],
  by: readonly VariableId[],
  { wider, hidden, dropped }: Mending,
): { rows: Row[]; by: VariableId[] } {
  const left = by.filter((id) => !dropped.includes(id))
  const wide = rows.map(({ person, values }) => ({ person, values: widened(values, wider) }))
  if (!hidden) return { rows: wide, by: left }
  const together = new Set(
    groupsOn(wide, left)
      .filter((group) => group.length > 1)
      .flat(),
  )
  return { rows: wide.filter((row) => together.has(row)), by: left }
}

function widened(values: Row['values'], wider: Mending['wider']): Row['values'] {
  const value = wider && values[wider.variable]
  if (!wider || value === undefined) return values
  return { ...values, [wider.variable]: wider.into[value] ?? value }
}

/** What a row is called: the number on most of its cards, or the name where nobody wrote one. */
export function calledOf(play: Play, person: PersonId): Called {
  const { called } = knownOf(play)
  const before = called.get(person)
  if (before) return before
  const number = mainNumber(play, person)
  const now = number === undefined ? { name: play.persons[person]?.name ?? '' } : { number }
  called.set(person, now)
  return now
}
