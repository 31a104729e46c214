import type { StepName } from '../agenda.ts'
import { boxIn } from '../ballots.ts'
import { stepOf, type SeatId, type Workshop } from '../workshop.ts'
import { otherWayOf, ownVotes } from './claims.ts'
import type { OwnView } from './views.ts'

/** What a step adds to the view of one seat: what it said itself. */
type OwnPart = (workshop: Workshop, seat: SeatId) => Partial<OwnView>

/** By step; a step that is not here adds nothing. */
const parts: Partial<Record<StepName, OwnPart>> = {
  welcome: ownBallot,
  goldenTip: ownBallot,
  privacyDialogue: ownBallot,
  wrapUp: ownBallot,
  evaluation: ownBallot,
  discover: (workshop, seat) => ({ ...ownVotes(workshop, seat), ...otherWayOf(workshop, [seat]) }),
  predict: ownPrediction,
  reveal: ownPrediction,
  selection: ownAnswer,
  profile: ownAnswer,
}

/** What the step that is on adds to the view of one seat. */
export function ownPart(name: StepName, workshop: Workshop, seat: SeatId): Partial<OwnView> {
  return parts[name]?.(workshop, seat) ?? {}
}

/**
 * That this seat put something in the box that is on, and never what: the facilitator can open any seat's own view with
 * the QR for a lost phone.
 */
function ownBallot(workshop: Workshop, seat: SeatId): Partial<OwnView> {
  const box = boxIn(workshop, stepOf(workshop).name)
  const isIn = box !== undefined && workshop.boxes?.[box]?.ballots[seat] !== undefined
  return isIn ? { ballot: true } : {}
}

function ownPrediction({ predictions = {} }: Workshop, seat: SeatId): Partial<OwnView> {
  const prediction = predictions[seat]
  return prediction ? { prediction } : {}
}

function ownAnswer({ answers = {} }: Workshop, seat: SeatId): Partial<OwnView> {
  const answer = answers[seat]
  return answer ? { answer } : {}
}
