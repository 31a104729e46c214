import type { Line } from '../../client/connection.ts'
import type { StepName } from '../../rules/agenda.ts'
import type { SeatId, Workshop } from '../../rules/workshop.ts'
import { stateAt, type Wishes } from './states.ts'

export const screens = [
  'home',
  'plan',
  'participant',
  'list',
  'table',
  'spectator',
  'console',
  'pass',
] as const
export type ScreenName = (typeof screens)[number]

/** One thing to look at: a screen, a state, and what makes it. */
export type Picture = {
  screen: ScreenName
  state: string
  seat: SeatId
  /** Absent for screens without a workshop. */
  make?: (wishes: Wishes) => Workshop
  /** How the line is, where it is not open. */
  line?: Exclude<Line, 'open'>
  /** For so many seconds. */
  lasts?: number
  /** Before anything of the workshop came. */
  opens?: true
  /** Something that an earlier page left was not done. */
  undone?: true
  /** The disk takes nothing, and the console says so. */
  unsaved?: true
  /** Seats whose device is not on the line; without it everybody's is. */
  asleep?: readonly SeatId[]
  /** What is pressed before one looks, by its words in Dutch. */
  press?: readonly string[]
}

/** Whose screen it is. */
export const seats: Readonly<Record<ScreenName, SeatId>> = {
  home: '',
  plan: '',
  participant: 's2',
  list: 's2',
  table: 't',
  spectator: 's10',
  console: 'f',
  pass: 's2',
}

/** A slip of each kind, as a group makes them. */
const slips: NonNullable<Wishes['slips']> = {
  1: { kind: 'inconsistent' },
  4: { kind: 'nameLeft' },
  6: { kind: 'leakBirth' },
}

/** A screen in a step, as the wishes make it. */
export function picture(screen: ScreenName, state: string, step: StepName, wishes: Wishes = {}): Picture {
  return { screen, state, seat: seats[screen], make: (also) => stateAt(step, { slips, ...wishes, ...also }) }
}

/** A picture with one more act played. */
export function after(one: Picture, state: string, more: (workshop: Workshop) => Workshop): Picture {
  const { make } = one
  return { ...one, state, ...(make ? { make: (wishes) => more(make(wishes)) } : {}) }
}
