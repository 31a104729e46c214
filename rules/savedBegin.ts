import { claimId } from './acts/claim.ts'
import { phases, stepsOf, type AgendaName, type Step, type StepName } from './agenda.ts'
import type { AgendaFile } from './agendaFile.ts'
import { begin, type Beginning } from './begin.ts'
import type { Deck } from './deck.ts'
import { inside } from './places.ts'
import { beforeTable } from './planned.ts'
import type { SavedFile } from './savedFile.ts'
import { tableIds } from './seating.ts'
import { colouredBy } from './white.ts'
import type { Card, Claim, Grid, Person, Pile, Play, Workshop } from './workshop.ts'

/** A new workshop with the cards as they lay: at its welcome, with a code and seats of its own. */
export function beginFrom(beginning: Beginning, saved: SavedFile, deck: Deck): Workshop {
  const fresh = begin(beginning)
  const { claims, choice, tables } = saved
  const play: Play = { ...playFrom(saved), ...colouredBy(deck, fresh.settings) }
  return {
    ...fresh,
    ...play,
    ...(tables.length > 1 ? { tableCount: tables.length } : {}),
    ...(claims.length > 0 ? { claims: Object.fromEntries(claims.map(countedClaim)) } : {}),
    ...(choice === undefined ? {} : { choice }),
  }
}

/**
 * The steps of a workshop that goes on: the welcome, and of a built-in agenda those from the saved step on. An own
 * agenda is followed as it is written, but for what would take the cards off the table.
 */
export function stepsFrom(from: SavedFile['from'], like: AgendaName, own?: AgendaFile): Step[] {
  if (own) return own.steps.filter(({ name }) => !beforeTable.includes(name))
  const steps = stepsOf(like)
  const order = (name: StepName) => phases.findIndex((phase) => phase === name)
  const first = steps.findIndex(({ name }) => order(name) >= phases.indexOf(from))
  const rest = first < 0 ? steps.slice(-1) : steps.slice(first)
  return [...steps.filter(({ name }) => name === 'welcome'), ...rest]
}

function playFrom({ persons, cards, piles, tables, grids }: SavedFile): Play {
  const ids = tableIds(tables.length)
  const tableOf = (n: number) => ids[n] ?? ''
  const cloths = Object.fromEntries(tables.map((cloth, n) => [tableOf(n), cloth]))
  const within = (n: number, spot: { x: number; y: number }) =>
    inside(tables[n] ?? { width: 0, height: 0 }, spot)
  return {
    persons: listed('p', persons, (person): Person => ({ ...person, holders: [] })),
    cards: listed('1-', cards, ({ person, table, pile, x, y, ...card }): Card => ({
      ...card,
      person: `p${person + 1}`,
      place: 'table',
      table: tableOf(table),
      ...(pile === undefined ? within(table, { x: x ?? 0, y: y ?? 0 }) : { pile: `h${pile + 1}` }),
    })),
    piles: listed('h', piles, ({ table, x, y, ...pile }): Pile => ({
      ...pile,
      table: tableOf(table),
      ...within(table, { x, y }),
    })),
    tables: cloths,
    ...(grids ? { grids: Object.fromEntries(grids.map((grid, n) => [tableOf(n), gridFrom(grid)])) } : {}),
    shuffles: 1,
    lastPile: piles.length,
  }
}

function gridFrom({ rows, ...grid }: NonNullable<SavedFile['grids']>[number]): Grid {
  return { ...grid, rows: rows.map((row) => `h${row + 1}`) }
}

/** A list as a map, under ids that count from 1. */
function listed<T, U>(prefix: string, list: readonly T[], change: (one: T) => U): Record<string, U> {
  return Object.fromEntries(list.map((one, n) => [`${prefix}${n + 1}`, change(one)]))
}

/** Of what was said last week the votes are counted. */
function countedClaim({ yes, no, ...said }: SavedFile['claims'][number]): [string, Claim] {
  return [claimId(said), { ...said, votes: {}, counted: { yes, no } }]
}
