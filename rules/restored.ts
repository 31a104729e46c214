import { adopt } from './holders.ts'
import type { Refusal } from './refusals.ts'
import type { Given } from './rule.ts'
import { begun } from './steps.ts'
import { playingSeats } from './who.ts'
import { type Workshop } from './workshop.ts'

/** The workshop back at the start of an earlier step; ids go on counting, so that none returns. */
export function restored(workshop: Workshop, step: number, given: Given): Workshop | Refusal {
  const kept = workshop.checkpoints[step]
  if (step > workshop.step) return 'no-such-step'
  if (!kept) return 'nothing-kept'
  const { grids: _grids, choice: _choice, slide: _slide, ...rest } = workshop
  const { shuffles, lastPile } = workshop
  const back = begun({ ...rest, ...kept, shuffles, lastPile }, step, given)
  return playingSeats(back).reduce((filled, [id]) => adopt(filled, id), withoutLater(back, step))
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
