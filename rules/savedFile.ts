import * as v from 'valibot'

import { agendaNames, phases, type AgendaName } from './agenda.ts'
import { shapedFile, type FileFault } from './fileFault.ts'
import { languageShape } from './language.ts'
import { addresses, directions, outcomes, variants } from './workshop.ts'
import { digits, id, millimetres } from './rule.ts'
import { countShape, listOf } from './shapes.ts'
import { traitShapes } from './spotlight.ts'
import { typed } from './words.ts'

/** The steps at which a saved table can be taken up again. */
export const resumable = phases.slice(phases.indexOf('link'), phases.indexOf('reveal') + 1)

const most = { persons: 30, cards: 300, piles: 300, tables: 3, claims: 40, rank: 100_000, people: 100 }

/** Which one of a list in the same file. */
const place = v.pipe(countShape, v.maxValue(most.cards))
const count = v.pipe(countShape, v.maxValue(most.people))
const side = v.pipe(v.number(), v.finite(), v.minValue(100), v.maxValue(10_000))

const personShape = v.strictObject({
  name: typed(40),
  birth: v.pipe(v.string(), v.isoDate()),
  houseNumber: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)),
  outcome: v.picklist(outcomes),
})
/** A card lies loose on a table, or in a pile at a rank. */
const cardShape = v.strictObject({
  person: place,
  variable: id,
  value: v.pipe(v.string(), v.maxLength(80)),
  pseudonym: v.exactOptional(digits),
  table: place,
  x: v.exactOptional(millimetres),
  y: v.exactOptional(millimetres),
  pile: v.exactOptional(place),
  rank: v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(most.rank))),
})
const pileShape = v.strictObject({
  table: place,
  x: millimetres,
  y: millimetres,
  name: v.exactOptional(v.variant('as', [...traitShapes])),
})
const gridShape = v.strictObject({
  rows: listOf(place, most.piles),
  columns: listOf(id, 20),
  sortedBy: v.exactOptional(id),
  turned: v.exactOptional(v.literal(true)),
  split: v.exactOptional(v.literal(true)),
})
const claimShape = v.strictObject({
  variable: id,
  group: id,
  direction: v.picklist(directions),
  yes: count,
  no: count,
})

/**
 * A table as a file, version 1, to go on with next week: made-up persons, their cards, and where these lie. What refers
 * to another thing does so by its place in the list of these, from 0. No seats, no keys, no times, and no words that
 * anybody typed: votes are counts, and a name of its own that a pile had is left out.
 */
export const savedShape = v.strictObject({
  databasespel: v.literal('workshop'),
  version: v.literal(1, 'version'),
  deck: id,
  variant: v.picklist(variants),
  origin: v.boolean(),
  language: languageShape,
  address: v.picklist(addresses),
  agenda: v.picklist(agendaNames),
  /** The step at which it goes on. */
  from: v.picklist(resumable),
  persons: listOf(personShape, most.persons),
  cards: listOf(cardShape, most.cards),
  piles: listOf(pileShape, most.piles),
  tables: v.pipe(listOf(v.strictObject({ width: side, height: side }), most.tables), v.minLength(1)),
  /** One for each table, from ordering on. */
  grids: v.exactOptional(listOf(gridShape, most.tables)),
  claims: listOf(claimShape, most.claims),
  choice: v.exactOptional(id),
})
export type SavedFile = v.InferOutput<typeof savedShape>

/** What is in a saved table, for whoever opens it. */
export type SavedSummary = Pick<SavedFile, 'variant' | 'origin' | 'language' | 'address' | 'from'> & {
  agenda: AgendaName
  persons: number
  cards: number
  piles: number
  claims: number
}

/** The file if it has the right shape. Whether it makes sense is another question: `savedFaults`. */
export function savedShaped(content: unknown): { holds: SavedFile } | { faults: FileFault[] } {
  return shapedFile('workshop', savedShape, content)
}

export function summaryOf(saved: SavedFile): SavedSummary {
  const { variant, origin, language, address, from, agenda, persons, cards, piles, claims } = saved
  return {
    variant,
    origin,
    language,
    address,
    from,
    agenda,
    persons: persons.length,
    cards: cards.length,
    piles: piles.length,
    claims: claims.length,
  }
}
