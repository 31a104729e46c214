import { askedAnew, boxIn } from '../ballots.ts'
import { rule } from '../rule.ts'
import { stepOf, without } from '../workshop.ts'

/**
 * Asks the question that is on anew, where it was counted too early: what was counted goes, and the words that came out
 * of that box go too. What others said is put away until the group has said it itself.
 */
export const askAnew = rule({
  carries: {},
  by: ['facilitator'],
  during: ['privacyDialogue', 'wrapUp', 'evaluation'],
  unless(workshop) {
    const box = boxIn(workshop, stepOf(workshop).name)
    return box !== undefined && workshop.boxes?.[box]?.counted ? undefined : 'not-now'
  },
  play(workshop) {
    const box = boxIn(workshop, stepOf(workshop).name)
    return box === undefined ? 'not-now' : without(askedAnew(workshop, box), 'othersShown')
  },
})
