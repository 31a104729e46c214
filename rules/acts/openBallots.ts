import { boxIn, opened } from '../ballots.ts'
import { rule } from '../rule.ts'
import { stepOf } from '../workshop.ts'

/** Opens the ballot box that is on: what is in it is counted, and nobody can change it any more. */
export const openBallots = rule({
  carries: {},
  by: ['facilitator'],
  during: ['goldenTip', 'privacyDialogue', 'wrapUp', 'evaluation'],
  play(workshop, _carried, _seat, { chance }) {
    const box = boxIn(workshop, stepOf(workshop).name)
    if (box === undefined) return 'no-such-statement'
    return workshop.boxes?.[box]?.counted ? 'closed' : opened(workshop, box, chance)
  },
})
