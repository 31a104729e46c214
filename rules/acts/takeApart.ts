import { whyNotPile } from '../reach.ts'
import { id, rule } from '../rule.ts'
import { takenApart } from '../tidied.ts'
import { hands } from '../who.ts'

/** Takes a whole pile apart: its cards lie loose around where it lay, none on another. */
export const takeApart = rule({
  carries: { pile: id },
  by: hands,
  during: ['link', 'order'],
  traced: true,
  play: (workshop, { pile }, seat, given) =>
    whyNotPile({ workshop, seat, given }, pile) ?? takenApart(workshop, pile),
})
