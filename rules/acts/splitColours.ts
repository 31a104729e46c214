import * as v from 'valibot'

import { splitOr } from '../grid.ts'
import { reordered } from '../orders.ts'
import { id, rule } from '../rule.ts'
import { hands } from '../who.ts'

/** Puts yellow above green and keeps it so, or lets the colours mix again; at the own table, one, or all. */
export const splitColours = rule({
  carries: { on: v.boolean(), table: v.optional(id) },
  by: hands,
  during: ['order'],
  traced: true,
  play: (workshop, { on, table }, seat) =>
    reordered(workshop, seat, table, (grid, at) => splitOr(workshop, at, grid, on)),
})
