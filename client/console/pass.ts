import type { SeatId } from '../../rules/workshop.ts'
import { join, type No } from '../http.ts'
import { keepPassSeats, passSeats, type PassSeat } from '../pass/kept.ts'
import { newKey, type Settings } from '../settings.ts'
import type { Desk } from './desk.ts'

/** So many people or pairs share a device at most: with more a round takes longer than a group has patience. */
export const mostOnDevice = 15
export const fewestOnDevice = 2

/** The seats of this workshop that are on this device and play there. */
export function seatsHere({ key, console }: Pick<Desk, 'key' | 'console'>, settings: Settings): PassSeat[] {
  const isShared = ({ id }: PassSeat) => console.seats[id]?.shared === true
  return passSeats(settings, key?.workshop ?? '').filter(isShared)
}

/**
 * Seats for so many more people or pairs, by the door through which phones come. Each is kept on this device as soon as
 * it is there; gives why there are no more of them, if there are not.
 */
export async function seatMore(
  { console, key, act }: Pick<Desk, 'console' | 'key' | 'act'>,
  settings: Settings,
  count: number,
): Promise<No | undefined> {
  const fresh: SeatId[] = []
  let no: No | undefined
  for (let n = 0; n < count && !no; n++) {
    const made = await oneSeat(console.invite)
    if ('no' in made) no = made
    else {
      keepPassSeats(settings, [...passSeats(settings, key?.workshop ?? ''), made])
      fresh.push(made.id)
    }
  }
  if (fresh.length > 0) await letIn({ console, act }, fresh)
  return no
}

/** One that got no answer is asked for again under its key: it is never there twice. */
async function oneSeat(entry: string): Promise<PassSeat | No> {
  const key = newKey()
  const ask = () => join({ key, entry, people: 1 })
  const first = await ask()
  const answer = 'no' in first && first.no === 'unreachable' ? await ask() : first
  if ('no' in answer) return answer
  return answer.seat === undefined ? { no: 'no-entry' } : { workshop: answer.workshop, key, id: answer.seat }
}

/** Whoever leads made these seats: nobody has to knock. */
async function letIn({ console, act }: Pick<Desk, 'console' | 'act'>, seats: SeatId[]): Promise<void> {
  if (console.door === 'knock') for (const seat of seats) await act('admit', { seat })
  await act('shareDevice', { seats, on: true })
}
