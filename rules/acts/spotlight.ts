import * as v from 'valibot'

import { lit, traitShapes } from '../spotlight.ts'
import { rule } from '../rule.ts'
import { hands } from '../who.ts'

/** Lights every card with one trait, on everybody's table; or puts the light out. */
export const spotlight = rule({
  carries: { light: v.variant('as', [...traitShapes, v.strictObject({ as: v.literal('nothing') })]) },
  by: hands,
  during: ['link', 'order', 'discover'],
  play: (workshop, { light }, seat, given) => lit(workshop, light, seat, given),
})
