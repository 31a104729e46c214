import type { AgendaName, Step } from './agenda.ts'
import type { HarvestState } from './harvestState.ts'
import type { CardId, ClaimId, PersonId, PileId, SeatId, TableId, VariableId } from './ids.ts'
import type { LeadState } from './leadState.ts'
import type { RoundState } from './roundState.ts'
import type { Answer, Claim, Draws, OtherWay, Prediction, Spread } from './said.ts'
import type { TalkState } from './talk.ts'
import type { Card, Grid, KeptOrders, Person, Pile, Spotlight, Table, Trace } from './things.ts'
import type { Milliseconds } from './units.ts'

// The words of which all else is made come from here too, so that one place has them all.
export * from './ids.ts'
export * from './said.ts'
export * from './things.ts'
export * from './talk.ts'

/** In which everything is written. Others come by files that say the same (rules/language.ts). */
export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]
export const addresses = ['u', 'je'] as const
/** Colour on every card; or on those of one register alone, until the others are linked to them. */
export const variants = ['classic', 'whiteCards'] as const
export const roles = ['participant', 'facilitator', 'keyKeeper', 'spectator', 'table'] as const
export type Role = (typeof roles)[number]
/** Everybody with the code gets in, they knock and wait until somebody opens, or nobody comes in. */
export const doors = ['open', 'knock', 'locked'] as const
export type Door = (typeof doors)[number]
/** Went home, was taken out, or knocked and waits for the facilitator. */
export type Away = 'left' | 'removed' | 'waiting'
export const colours = ['blue', 'red', 'purple', 'orange', 'teal', 'pink'] as const
export const shapes = ['star', 'circle', 'square', 'triangle', 'heart', 'moon'] as const
/** The name a participant plays under: "blue star". */
export type Mark = { colour: (typeof colours)[number]; shape: (typeof shapes)[number] }

/** A participant's place in the workshop, kept through reloads. */
export type Seat = {
  role: Role
  /** In order of joining, from 0; the facilitator and the table have one too. */
  order: number
  mark?: Mark
  /** The name of the second one of a pair. */
  partner?: Mark
  /** One person on this device, or a pair. */
  people: 1 | 2
  /** It plays on the facilitator's own device, which goes from hand to hand. */
  shared?: true
  /** Hashes of the keys that open this seat. */
  keys: string[]
  /** Which of them another facilitator handed out, and who: with that facilitator they go. */
  lent?: Record<string, SeatId>
  /** Per client of this seat the number of its last act that was kept: a repeated act is not played twice. */
  done: Record<string, number>
  /** And the numbers before it that were not played, the newest of them. */
  passed?: Record<string, number[]>
  /** Who plays: a person, or a simulated participant who takes over. */
  player: 'person' | 'ghost'
  away?: Away
  /** The step at which this seat said that it is ready. */
  readyAt?: number
  /** The table at which it sits, where there are several; the facilitator and the projector sit at none. */
  table?: TableId
}

/** What is dealt and where it lies: all that a checkpoint restores. */
export type Play = {
  persons: Record<PersonId, Person>
  cards: Record<CardId, Card>
  piles: Record<PileId, Pile>
  tables: Record<TableId, Table>
  /** The piles as rows and the variables as columns, table by table, from the phase `order` on. */
  grids?: Record<TableId, Grid>
  /** How many times cards got fresh ids; part of the id, so that none returns. */
  shuffles: number
  /** The last pile number given out. */
  lastPile: number
  /** With white cards: the variable whose cards alone show a colour by themselves. Absent where all cards do. */
  colouredBy?: VariableId
}

export type Settings = {
  deck: string
  variant: (typeof variants)[number]
  agenda: AgendaName
  language: Language
  address: (typeof addresses)[number]
  origin: boolean
  /** Somebody practises alone: simulated participants play along in every phase. */
  rehearsal: boolean
  /** In a rehearsal: how many simulated participants come in. */
  simulated?: number
}

/** Everything that the server knows of one workshop: one plain, immutable value without null. */
export type Workshop = Play & TalkState & RoundState & LeadState & HarvestState & WorkshopItself

/** The format in which a workshop is kept: a change that older journals do not have raises it (server/store/upgrade.ts). */
export const workshopFormat = 2

type WorkshopItself = {
  format: typeof workshopFormat
  id: string
  /** Where all chance of this workshop comes from. */
  seed: number
  /** The number of acts played. */
  seq: number
  startedAt: Milliseconds
  lastActAt: Milliseconds
  settings: Settings
  /** What people type to get in, and what the QR holds. */
  code: string
  invite: string
  door: Door
  agenda: Step[]
  /** The index in the agenda of the step that is on. */
  step: number
  stepStartedAt: Milliseconds
  /** The step that is shown read-only, while the facilitator looks back. */
  lookingBack?: number
  frozen: boolean
  /** Whether the counter of linked cards is on the shared table. */
  counterShown: boolean
  /** Whether the table's own screen may move cards. */
  tableMayAct: boolean
  seats: Record<SeatId, Seat>
  /** The play as it was when each step began, by step index. */
  checkpoints: Record<string, Play>
  /** The variable whose cards gather in `discover`. */
  choice?: VariableId
  claims?: Record<ClaimId, Claim>
  /** The claim that is large on the table. */
  shownClaim?: ClaimId
  /** Who asked for the sentence the other way round, and what they got. */
  asked?: Record<SeatId, OtherWay>
  predictions?: Record<SeatId, Prediction>
  /** Once it was shown nobody can foretell any more. */
  spread?: 'shown' | 'hidden'
  /** What was foretold, once no seat stands beside it any more. */
  foretold?: Spread
  /** The slide of the reveal, or of the round that is on, by id; and by which of its variables people walk. */
  slide?: string
  walk?: VariableId
  draws?: Draws
  /** The answers to the question of a slide. */
  answers?: Record<SeatId, Answer>
  answersShown?: true
  /** How often each was given, once no seat stands beside it any more. */
  answered?: Record<Answer, number>
  originOpen: boolean
  /** The orders that were kept in `order`, by table; and whether both are shown beside each other. */
  keptOrders?: Record<TableId, KeptOrders>
  ordersShown?: true
  /** Over how many tables the cards are poured out; absent for one. */
  tableCount?: number
  /** The table that the projector shows large; absent: all of them. */
  shownTable?: TableId
  spotlight?: Spotlight
  /** Paper, stamp and box are heard at the projector. */
  sound?: true
  /** The console looks at what a made-up participant sees. */
  peek?: true
  /** The last acts of each seat on the table, by a number that counts on, as long as the step lasts. */
  traces?: Record<SeatId, Record<string, Trace>>
  /** The play as it was when a step ended after which cards were poured out or tables came together, by step index. */
  ends?: Record<string, Play>
}

/** The step that is on. */
export function stepOf(workshop: Workshop): Step {
  const step = workshop.agenda[workshop.step]
  if (!step) throw new Error(`workshop: no step ${workshop.step}`)
  return step
}

/** The play without the rest, as a checkpoint keeps it. */
export function playOf({ persons, cards, piles, tables, grids, shuffles, lastPile, colouredBy }: Play): Play {
  const play = { persons, cards, piles, tables, shuffles, lastPile }
  return { ...play, ...(grids ? { grids } : {}), ...(colouredBy === undefined ? {} : { colouredBy }) }
}

/** A copy without one key, for values that are absent rather than null. */
export function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const { [key]: _gone, ...rest } = value
  return rest
}

/** A map without one entry. */
export function dropped<T>(map: Record<string, T>, key: string): Record<string, T> {
  const { [key]: _gone, ...rest } = map
  return rest
}

/** The entries of a map, typed. */
export function entriesOf<T>(map: Record<string, T>): [string, T][] {
  return Object.entries(map)
}
