import type { StepName } from '../../rules/agenda.ts'
import type { SeatId } from '../../rules/workshop.ts'
import type { Met, TermId } from './terms.ts'

/** By seat: one device may go round, and what it explained to one person the next one has not read. */
const kept = new Map<SeatId, Met>()
const nothing: Met = new Map()

/** What this page explained to whoever sits here. It lives as long as the page: nothing is stored. */
export function metBy(seat: SeatId): ReadonlyMap<TermId, StepName> {
  return kept.get(seat) ?? nothing
}

/** Notes that these words were explained to this seat in this step, unless it met them before. */
export function meet(seat: SeatId, ids: Iterable<TermId>, step: StepName): void {
  const met = kept.get(seat) ?? new Map<TermId, StepName>()
  for (const id of ids) if (!met.has(id)) met.set(id, step)
  kept.set(seat, met)
}
