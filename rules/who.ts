import { entriesOf, without, type Seat, type SeatId, type Workshop } from './workshop.ts'

/** Who may do what a participant may. */
export const players = ['participant', 'keyKeeper'] as const
/** Who may move what lies on the table: participants, the facilitator, and the table's own screen. */
export const hands = [...players, 'facilitator', 'table'] as const

/** Whether this seat plays: who knocked and waits does not yet. */
export function isPlayer({ role, away }: Pick<Seat, 'role' | 'away'>): boolean {
  return away !== 'waiting' && players.some((player) => player === role)
}

/** The facilitators who lead now, whoever was here first coming first. */
export function leaders({ seats }: Pick<Workshop, 'seats'>): [SeatId, Seat][] {
  return entriesOf(seats)
    .filter(([, { role, away }]) => role === 'facilitator' && away === undefined)
    .sort(([, one], [, other]) => one.order - other.order)
}

/** Thirty views ask the same of the same seats after every act. */
const playing = new WeakMap<Workshop['seats'], readonly [SeatId, Seat][]>()

/** The seats that play, in order of joining; those who left or were removed are played by a ghost. */
export function playingSeats({ seats }: Pick<Workshop, 'seats'>): readonly [SeatId, Seat][] {
  const known = playing.get(seats)
  if (known) return known
  const found = entriesOf(seats)
    .filter(([, seat]) => isPlayer(seat))
    .sort(([, one], [, other]) => one.order - other.order)
  playing.set(seats, found)
  return found
}

/** The playing seats that a person sits on. */
export function peopledSeats(workshop: Workshop): [SeatId, Seat][] {
  return playingSeats(workshop).filter(([, { player }]) => player === 'person')
}

/** The playing seats whose say counts: in a rehearsal those of simulated participants too. */
export function voters(workshop: Workshop): [SeatId, Seat][] {
  const plays = workshop.settings.rehearsal ? playingSeats : peopledSeats
  return plays(workshop).filter(([, { away }]) => away === undefined)
}

/** Whether only the computer sits here: in a rehearsal it has seats of its own, to which nobody has a key. */
export function isSimulated({ settings }: Pick<Workshop, 'settings'>, seat: Seat): boolean {
  return settings.rehearsal && seat.player === 'person' && seat.keys.length === 0
}

/**
 * Who is there: the seats with a device on the line, in a rehearsal those that need none, and those that share the
 * facilitator's device as long as that is there, whoever has it in hand.
 */
export function present(workshop: Workshop, devices: ReadonlySet<SeatId>): ReadonlySet<SeatId> {
  const players = playingSeats(workshop)
  const shares = ([, { shared, away }]: [SeatId, Seat]) => shared === true && away === undefined
  const isShared = [...leaders(workshop), ...players.filter(shares)].some(([id]) => devices.has(id))
  const more = players.filter((one) => isSimulated(workshop, one[1]) || (isShared && shares(one)))
  return more.length === 0 ? devices : new Set([...devices, ...more.map(([id]) => id)])
}

/** The workshop with one seat changed. */
export function withSeat(workshop: Workshop, id: SeatId, seat: Seat): Workshop {
  return { ...workshop, seats: { ...workshop.seats, [id]: seat } }
}

/** The seats as a step or its cards begin anew: nobody is ready yet. */
export function unready(seats: Workshop['seats']): Workshop['seats'] {
  const entries = entriesOf(seats).map(([id, seat]): [SeatId, Seat] => [
    id,
    seat.readyAt === undefined ? seat : without(seat, 'readyAt'),
  ])
  return Object.fromEntries(entries)
}

/** The next place in the order of joining; never one that a seat already has. */
export function nextOrder({ seats }: Workshop): number {
  return 1 + Math.max(-1, ...Object.values(seats).map(({ order }) => order))
}
