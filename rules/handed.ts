import { without, type SeatId, type Workshop } from './workshop.ts'

/** Whoever was handed the lead has it for good with the first act of their own: then somebody is really there. */
export function handedFor(workshop: Workshop, by: SeatId | 'door'): Workshop {
  return workshop.handed?.to === by ? without(workshop, 'handed') : workshop
}
