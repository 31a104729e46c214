import { id, rule } from '../rule.ts'
import { tidied } from '../tidied.ts'

/** Lays the loose cards and the piles of one table out, none on another. */
export const tidy = rule({
  carries: { table: id },
  by: ['facilitator', 'table'],
  during: ['link', 'order'],
  traced: true,
  play: (workshop, { table }) => (workshop.tables[table] ? tidied(workshop, table) : 'no-such-table'),
})
