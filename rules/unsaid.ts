import { looser } from './ballots.ts'
import { isRevealed } from './slides.ts'
import { dropped, entriesOf, type SeatId, type Workshop } from './workshop.ts'

/**
 * The workshop without what a seat put in an open box, foretold, or answered. What the room has seen counted stays:
 * a count that drops by one would tell what this seat had said.
 */
export function unsaid(workshop: Workshop, seat: SeatId): Workshop {
  const left = withoutAnswer(withoutPrediction(withoutBallots(workshop, seat), seat), seat)
  return left === workshop ? workshop : looser(left)
}

function withoutBallots(workshop: Workshop, seat: SeatId): Workshop {
  const theirs = entriesOf(workshop.boxes ?? {}).filter(([, { ballots }]) => ballots[seat] !== undefined)
  if (theirs.length === 0) return workshop
  const others = theirs.map(([id, box]) => [id, { ...box, ballots: dropped(box.ballots, seat) }])
  return { ...workshop, boxes: { ...workshop.boxes, ...Object.fromEntries(others) } }
}

function withoutPrediction(workshop: Workshop, seat: SeatId): Workshop {
  const { predictions, spread } = workshop
  const isSeen = spread !== undefined || isRevealed(workshop)
  if (isSeen || predictions?.[seat] === undefined) return workshop
  return { ...workshop, predictions: dropped(predictions, seat) }
}

function withoutAnswer(workshop: Workshop, seat: SeatId): Workshop {
  const { answers, answersShown } = workshop
  if (answersShown || answers?.[seat] === undefined) return workshop
  return { ...workshop, answers: dropped(answers, seat) }
}
