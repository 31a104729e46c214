import { boxIn, isAnonymous } from '../ballots.ts'
import { personsOf } from '../cards.ts'
import { voters } from '../who.ts'
import { stepOf, type BoxId, type Card, type Seat, type SeatId, type Workshop } from '../workshop.ts'

/** Ready by what lies in the hands where the step asks for that, else by saying so. */
export function isReady(workshop: Workshop, id: SeatId, seat: Seat): boolean {
  const { name } = stepOf(workshop)
  if (name === 'pseudonymise') return ownCards(workshop, id).every(({ pseudonym }) => pseudonym !== undefined)
  if (name === 'collect') return ownCards(workshop, id).every(({ place }) => place !== 'own')
  const box = isAnonymous(name) ? boxIn(workshop, name) : undefined
  if (box !== undefined) return hasBallot(workshop, box, id)
  return seat.readyAt === workshop.step
}

/** A box that was opened waits for nobody. */
function hasBallot({ boxes }: Workshop, id: BoxId, seat: SeatId): boolean {
  const box = boxes?.[id]
  return box?.counted !== undefined || box?.ballots[seat] !== undefined
}

function ownCards(workshop: Workshop, id: SeatId): Card[] {
  const mine = new Set(personsOf(workshop, id))
  return Object.values(workshop.cards).filter(({ person }) => mine.has(person))
}

/**
 * How many people, not devices, are still busy with the step; in a rehearsal the simulated ones too. Where nobody may
 * see who did what it counts devices: two who share one would show as the only ones that take away two.
 */
export function busyNow(workshop: Workshop, here: ReadonlySet<SeatId>): number {
  const isHere = (id: SeatId, { player }: Seat) => player === 'ghost' || here.has(id)
  const busy = voters(workshop).filter(([id, seat]) => isHere(id, seat) && !isReady(workshop, id, seat))
  return isAnonymous(stepOf(workshop).name)
    ? busy.length
    : busy.reduce((sum, [, { people }]) => sum + people, 0)
}
