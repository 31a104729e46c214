import type { StepName } from './agenda.ts'
import { emptied, looser } from './ballots.ts'
import type { Chance } from './chance.ts'
import { tallied } from './measure/counting.ts'
import { spreadOf } from './measure/spread.ts'
import { withProfileAnew } from './profile.ts'
import { without, type Answer, type Claim, type Workshop } from './workshop.ts'

/**
 * The workshop as a step begins, without what still ties a vote, a prediction or an answer to a seat once its
 * step is over. What was said stays, as counts.
 */
export function loosened(workshop: Workshop, from: StepName, to: StepName, chance: Chance): Workshop {
  const talked = emptied(workshop, chance)
  const claims = from === 'discover' ? counted(talked) : talked
  const asked = without(without(claims, 'asked'), 'shownClaim')
  const answered = asksOne(from) ? withoutAnswers(asked) : asked
  const put = withSpreadAway(asksOne(to) ? askedAnew(answered, to) : answered)
  return from === 'reveal' || !isAhead(put) ? withoutPredictions(put) : put
}

/** The rounds that ask one question, of which the answers are counted. */
function asksOne(step: StepName): step is 'selection' | 'profile' {
  return step === 'selection' || step === 'profile'
}

/** A step or a slide begins with what it shows itself; what was foretold can be shown again in the reveal. */
export function withSpreadAway(workshop: Workshop): Workshop {
  return workshop.spread === 'shown' ? { ...workshop, spread: 'hidden' } : workshop
}

/** The own prediction stands beside the real figures in the reveal; where none is to come it waits for nothing. */
function isAhead({ agenda, step }: Workshop): boolean {
  return agenda.slice(step).some(({ name }) => name === 'reveal')
}

function counted(workshop: Workshop): Workshop {
  if (!workshop.claims) return workshop
  const claims = Object.entries(workshop.claims).map(([id, claim]) => [
    id,
    { ...claim, votes: {}, counted: votesOf(claim) },
  ])
  return { ...workshop, claims: Object.fromEntries(claims) }
}

/** How many see what a claim says too, and how many do not. */
export function votesOf({ votes, counted: before }: Claim): { yes: number; no: number } {
  if (before) return before
  const said = tallied(Object.values(votes))
  return { yes: said.get('yes') ?? 0, no: said.get('no') ?? 0 }
}

function withoutPredictions(workshop: Workshop): Workshop {
  if (!workshop.predictions) return workshop
  return { ...without(looser(workshop), 'predictions'), foretold: spreadOf(workshop) }
}

/** A round that begins asks its question anew: what was answered before was another round. */
function askedAnew(workshop: Workshop, round: StepName): Workshop {
  const { answers: _answers, answered: _counts, answersShown: _shown, answersOn: _on, ...rest } = workshop
  return round === 'profile' ? { ...withProfileAnew(rest), answersOn: 'profile' } : rest
}

function withoutAnswers(workshop: Workshop): Workshop {
  if (!workshop.answers) return workshop
  return { ...without(workshop, 'answers'), answered: answersOf(workshop) }
}

/** Whether the answers that are kept were given to the question of this round: another one may have come after it. */
export function areAnswersTo(workshop: Workshop, round: 'selection' | 'profile'): boolean {
  return (workshop.answersOn ?? 'selection') === round
}

/** How often each answer was given. */
export function answersOf({
  answers: said = {},
  answered,
}: Pick<Workshop, 'answers' | 'answered'>): Record<Answer, number> {
  if (answered) return answered
  const counts = tallied(Object.values(said))
  return { yes: counts.get('yes') ?? 0, no: counts.get('no') ?? 0, unknown: counts.get('unknown') ?? 0 }
}
