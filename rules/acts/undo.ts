import { rule } from '../rule.ts'
import { takenBack, tracesOf } from '../traces.ts'
import { hands } from '../who.ts'

/** Takes back the own last act on the table, as long as nobody has built on it. */
export const undo = rule({
  carries: {},
  by: hands,
  during: ['link', 'order'],
  unless(workshop, seat) {
    if (workshop.lookingBack !== undefined) return 'looking-back'
    return tracesOf(workshop, seat).length === 0 ? 'nothing-to-undo' : undefined
  },
  play: (workshop, _carried, seat, given) => takenBack(workshop, seat, given),
})
