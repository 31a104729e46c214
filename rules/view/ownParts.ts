import type { StepName } from '../agenda.ts'
import type { SeatId, Workshop } from '../workshop.ts'
import { otherWayOf, ownVotes } from './claims.ts'
import type { OwnView } from './views.ts'

/** What a step adds to the view of one seat: what it said itself. */
type OwnPart = (workshop: Workshop, seat: SeatId) => Partial<OwnView>

/** By step; a step that is not here adds nothing. */
const parts: Partial<Record<StepName, OwnPart>> = {
  discover: (workshop, seat) => ({ ...ownVotes(workshop, seat), ...otherWayOf(workshop, [seat]) }),
  predict: ownPrediction,
  reveal: ownPrediction,
  selection: ownAnswer,
}

/** What the step that is on adds to the view of one seat. */
export function ownPart(name: StepName, workshop: Workshop, seat: SeatId): Partial<OwnView> {
  return parts[name]?.(workshop, seat) ?? {}
}

function ownPrediction({ predictions = {} }: Workshop, seat: SeatId): Partial<OwnView> {
  const prediction = predictions[seat]
  return prediction ? { prediction } : {}
}

function ownAnswer({ answers = {} }: Workshop, seat: SeatId): Partial<OwnView> {
  const answer = answers[seat]
  return answer ? { answer } : {}
}
