import type { SeatId, Settings, Workshop } from '../../rules/workshop.ts'
import { tableSeat } from '../../rules/begin.ts'
import { begun, led, played } from '../play/table.ts'

/** Who sits where in every workshop of the matrix, by what they are. */
export type Cast = {
  participant: SeatId
  pair: SeatId
  keyKeeper: SeatId
  left: SeatId
  removed: SeatId
  coFacilitator: SeatId
  spectator: SeatId
  removedFacilitator: SeatId
  waiting: SeatId
}
/** A workshop in which somebody of every kind is there. The ids of `offset` workshops apart are never the same. */
export function peopled(
  settings: Partial<Settings>,
  offset = 0,
  seed = 1,
): { workshop: Workshop; cast: Cast } {
  const empty = apart(begun(settings, seed), offset)
  const s = (n: number) => `s${offset + n}`
  const door = (now: Workshop, people: 1 | 2) =>
    played(now, 'door', 'join', { key: `key-${now.seq}`, people })
  const five = [1, 2, 1, 1, 1].reduce<Workshop>((now, people) => door(now, people === 2 ? 2 : 1), empty)
  const beside = (['facilitator', 'spectator', 'facilitator'] as const).reduce(
    (now, role) => led(now, 'addSeat', { role, key: `key-${now.seq}` }),
    five,
  )
  const kept = led(beside, 'appoint', { seat: s(4), role: 'keyKeeper' })
  const gone = [s(6), s(9)].reduce(
    (now, seat) => led(now, 'removeSeat', { seat }),
    played(kept, s(5), 'leave', {}),
  )
  const knocking = door(led(gone, 'setDoor', { door: 'knock' }), 1)
  const open = led(noted(knocking), 'letTable', { on: true })
  return {
    workshop: open,
    cast: {
      participant: s(2),
      pair: s(3),
      keyKeeper: s(4),
      left: s(5),
      removed: s(6),
      coFacilitator: s(7),
      spectator: s(8),
      removedFacilitator: s(9),
      waiting: s(10),
    },
  }
}

function noted(workshop: Workshop): Workshop {
  return led(workshop, 'noteText', { kind: 'tip', words: 'Bel iedereen terug.' })
}

/** The same workshop whose cards, piles, texts and seats are numbered from elsewhere. */
function apart(workshop: Workshop, offset: number): Workshop {
  const table = workshop.seats[tableSeat]
  if (offset === 0 || !table) return workshop
  const seats = { ...workshop.seats, [tableSeat]: { ...table, order: offset + 1 } }
  return { ...workshop, seats, shuffles: offset, lastPile: offset, lastText: offset }
}
