import { adopt } from './holders.ts'
import type { Refusal } from './refusals.ts'
import { withRound } from './rounds.ts'
import type { Given } from './rule.ts'
import { begun } from './steps.ts'
import { atFirstSlide } from './slides.ts'
import { playingSeats } from './who.ts'
import { stepOf, without, type Workshop } from './workshop.ts'

/** The workshop back at the start of an earlier step; ids go on counting, so that none returns. */
export function restored(workshop: Workshop, step: number, given: Given): Workshop | Refusal {
  const kept = workshop.checkpoints[step]
  if (step > workshop.step) return 'no-such-step'
  if (!kept) return 'nothing-kept'
  const { grids: _grids, choice: _choice, draws: _draws, ...others } = workshop
  const hidden = isAfterReveal(workshop, step) ? others : without(others, 'slide')
  // Foretelling is open again; what was foretold stays until something new is counted in its place.
  const rest = foretells(workshop, step) ? without(hidden, 'spread') : hidden
  const { shuffles, lastPile } = workshop
  const back = begun({ ...rest, ...kept, shuffles, lastPile }, step, given)
  const shown = shows(back) ? atFirstSlide(back, given.deck) : withRound(back, given)
  return playingSeats(shown).reduce((filled, [id]) => adopt(filled, id), withoutLater(shown, step))
}

/** What was revealed stays so for the steps after it. */
function isAfterReveal({ agenda }: Pick<Workshop, 'agenda'>, step: number): boolean {
  return agenda.slice(0, step).some(({ name }) => name === 'reveal')
}

/** Whether people foretell in this step or in one that comes after it. */
function foretells({ agenda }: Pick<Workshop, 'agenda'>, step: number): boolean {
  return agenda.slice(step).some(({ name }) => name === 'predict')
}

function shows(workshop: Workshop): boolean {
  const { name } = stepOf(workshop)
  return name === 'reveal' || name === 'selection'
}

function withoutLater(workshop: Workshop, step: number): Workshop {
  const checkpoints = Object.entries(workshop.checkpoints).filter(([n]) => Number(n) <= step)
  const ends = Object.entries(workshop.ends ?? {}).filter(([n]) => Number(n) < step)
  return {
    ...workshop,
    checkpoints: Object.fromEntries(checkpoints),
    ...(workshop.ends ? { ends: Object.fromEntries(ends) } : {}),
  }
}
