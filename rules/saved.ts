import { phases } from './agenda.ts'
import { votesOf } from './loose.ts'
import type { Refusal } from './refusals.ts'
import { resumable, type SavedFile } from './savedFile.ts'
import type { Card, Grid, Pile, Workshop } from './workshop.ts'

/** The places of things in their list, by the id that they have here. */
type Places = Record<'persons' | 'piles' | 'tables', ReadonlyMap<string, number>>

/**
 * The table as a file to go on with another time; refuses as long as not all cards lie on it. Ids stay behind: the file
 * names things by their place in a list.
 */
export function savedOf(workshop: Workshop): SavedFile | Refusal {
  const { settings, persons, cards, piles, tables, grids, choice } = workshop
  const all = Object.values(cards)
  if (all.length === 0 || all.some(({ place }) => place !== 'table')) return 'not-on-table'
  const places: Places = { persons: placesOf(persons), piles: placesOf(piles), tables: placesOf(tables) }
  return {
    databasespel: 'workshop',
    version: 1,
    deck: settings.deck,
    variant: settings.variant,
    origin: settings.origin,
    language: settings.language,
    address: settings.address,
    agenda: settings.agenda,
    from: reachedBy(workshop),
    persons: Object.values(persons).map(({ name, birth, houseNumber, outcome }) => ({
      name,
      birth,
      houseNumber,
      outcome,
    })),
    cards: all.map((card) => savedCard(card, places)),
    piles: Object.values(piles).map((pile) => savedPile(pile, places)),
    tables: Object.values(tables).map(({ width, height }) => ({ width, height })),
    ...(grids ? { grids: Object.keys(tables).map((table) => savedGrid(grids[table], places)) } : {}),
    claims: claimsOf(workshop),
    ...(choice === undefined ? {} : { choice }),
  }
}

function placesOf(map: Record<string, unknown>): ReadonlyMap<string, number> {
  return new Map(Object.keys(map).map((id, n) => [id, n]))
}

/** The last step with cards on the table that was reached; what is real can be told anew next week. */
function reachedBy({ agenda, step }: Pick<Workshop, 'agenda' | 'step'>): SavedFile['from'] {
  const reached = agenda.slice(0, step + 1).map(({ name }) => name)
  return resumable.findLast((name) => reached.includes(name)) ?? phases[phases.indexOf('link')] ?? 'link'
}

function savedCard(card: Card, { persons, piles, tables }: Places): SavedFile['cards'][number] {
  const { person, variable, value, pseudonym, table = '', x, y, pile, rank } = card
  return {
    person: persons.get(person) ?? 0,
    variable,
    value,
    ...(pseudonym === undefined ? {} : { pseudonym }),
    table: tables.get(table) ?? 0,
    ...(x === undefined ? {} : { x }),
    ...(y === undefined ? {} : { y }),
    ...(pile === undefined ? {} : { pile: piles.get(pile) ?? 0 }),
    ...(rank === undefined ? {} : { rank }),
  }
}

/** A word of the group's own was typed by somebody: it stays here. */
function savedPile({ table, x, y, name }: Pile, { tables }: Places): SavedFile['piles'][number] {
  const spot = { table: tables.get(table) ?? 0, x, y }
  return name && name.as !== 'word' ? { ...spot, name } : spot
}

function savedGrid(grid: Grid | undefined, { piles }: Places): NonNullable<SavedFile['grids']>[number] {
  const { rows = [], columns = [], ...rest } = grid ?? {}
  return { ...rest, rows: rows.flatMap((row) => piles.get(row) ?? []), columns }
}

function claimsOf({ claims = {} }: Workshop): SavedFile['claims'] {
  return Object.values(claims).map((claim) => {
    const { variable, group, direction } = claim
    return { variable, group, direction, ...votesOf(claim) }
  })
}
