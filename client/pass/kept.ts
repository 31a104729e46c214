import type { SeatId } from '../../rules/workshop.ts'
import { seatFrom, type Seat, type Settings } from '../settings.ts'

/** A seat that shares this device, and which one it is. */
export type PassSeat = Seat & { id: SeatId }
/** What became of a turn. */
export type Had = 'done' | 'skipped'
/** How far this device went round, and whether it is out: then the console asks who opens it. */
export type Turns = { round: string; had: Readonly<Record<SeatId, Had>>; at?: SeatId; out?: true }

export const noTurns: Turns = { round: '', had: {} }

/** The seats that share this device; those of one workshop alone if it is named. */
export function passSeats(settings: Pick<Settings, 'shared'>, workshop?: string): PassSeat[] {
  const all = settings.shared('pass').split(' ').flatMap(seatOf)
  return workshop === undefined ? all : all.filter((seat) => seat.workshop === workshop)
}

/** Keeps seats of one workshop; those of another that were here before go. */
export function keepPassSeats(settings: Pick<Settings, 'keepShared'>, seats: readonly PassSeat[]): void {
  const text = seats.map(({ workshop, key, id }) => `${workshop}.${key}~${id}`).join(' ')
  settings.keepShared('pass', text)
}

function seatOf(written: string): PassSeat[] {
  const [seat = '', id = ''] = written.split('~')
  const read = seatFrom(seat)
  return read && /^s\d{1,6}$/.test(id) ? [{ ...read, id }] : []
}

/** What this device knows of the round; nothing where somebody else wrote there. */
export function turnsKept(settings: Pick<Settings, 'shared'>): Turns {
  const [out, round = '', at = '', ...had] = settings.shared('round').split(' ')
  return {
    round,
    had: Object.fromEntries(had.flatMap(hadOf)),
    ...(at === '' ? {} : { at }),
    ...(out === 'out' ? { out: true } : {}),
  }
}

export function keepTurns(settings: Pick<Settings, 'keepShared'>, { round, had, at, out }: Turns): void {
  const all = Object.entries(had).map(([id, what]) => `${id}=${what}`)
  settings.keepShared('round', [out ? 'out' : 'in', round, at ?? '', ...all].join(' '))
}

function hadOf(written: string): [SeatId, Had][] {
  const [id = '', what] = written.split('=')
  return what === 'done' || what === 'skipped' ? [[id, what]] : []
}
