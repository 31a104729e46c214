import type { AgendaName, Step } from './agenda.ts'
import type { Millimetres, Milliseconds } from './units.ts'

export type SeatId = string
export type CardId = string
export type PileId = string
export type PersonId = string
export type TableId = string
export type VariableId = string

export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]
export const addresses = ['u', 'je'] as const
export const roles = ['participant', 'facilitator', 'keyKeeper', 'spectator', 'table'] as const
export type Role = (typeof roles)[number]
export const outcomes = ['work', 'noWork'] as const
/** Yellow: found work. Green: did not find work. */
export type Outcome = (typeof outcomes)[number]

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
  /** One person on this device, or a pair. */
  people: 1 | 2
  /** Hashes of the keys that open this seat. */
  keys: string[]
  /** Per client of this seat the number of its last act that was kept: a repeated act is not played twice. */
  done: Record<string, number>
  /** Who plays: a person, or a simulated participant who takes over. */
  player: 'person' | 'ghost'
  away?: 'left' | 'removed'
  /** The step at which this seat said that it is ready. */
  readyAt?: number
  /** The table at which it sits, where there are several; the facilitator and the projector sit at none. */
  table?: TableId
}

/** A fictional person. */
export type Person = {
  name: string
  /** Year, month, day: 1987-04-21. */
  birth: string
  houseNumber: number
  outcome: Outcome
  /** The seats that hold this person's cards; more than one where people share. */
  holders: SeatId[]
}

/** One characteristic of one fictional person. */
export type Card = {
  person: PersonId
  variable: VariableId
  /** A category id of the variable, or the raw text of a text variable. */
  value: string
  /** The number written over the name; absent while the name still stands there. */
  pseudonym?: string
  place: 'own' | 'box' | 'table'
  table?: TableId
  pile?: PileId
  /** Its place in the pile: the highest lies on top. */
  rank?: number
  x?: Millimetres
  y?: Millimetres
}

/** Something that stands on a card: piles are named after it, and it can be lit on the table. */
export type Trait =
  | { as: 'pseudonym'; pseudonym: string }
  | { as: 'outcome'; outcome: Outcome }
  | { as: 'variable'; variable: VariableId }
  | { as: 'register'; register: string }
  | { as: 'holder'; holder: string }
/** Or a word of the group's own, which the projector shows only when it waits no longer. */
export type PileName = Trait | { as: 'word'; word: string; waiting?: true }

/** Cards that people put together. Its place is the upper left corner of its first card. */
export type Pile = { table: TableId; x: Millimetres; y: Millimetres; name?: PileName }

/** The cloth of one shared table. */
export type Table = { width: Millimetres; height: Millimetres }

/** The piles of one table as rows, the variables as columns: the order in which a group laid them. */
export type Grid = {
  rows: PileId[]
  columns: VariableId[]
  sortedBy?: VariableId
  /** Sorted from high to low. */
  turned?: true
  /** The group keeps yellow above green. */
  split?: true
}
/** Two orders of one table, kept to talk about. */
export type KeptOrders = { a?: Grid; b?: Grid }

/** Cards and piles as they were; a thing that was not there is not among them. */
export type Lying = {
  cards: Record<CardId, Card>
  piles: Record<PileId, Pile>
  grids?: Record<TableId, Grid>
}
/** What one act moved: how it lay before, and how it lay after. Taking back needs both. */
export type Trace = { before: Lying; after: Lying }

/** One trait is lit on every table; by a participant only for a while. */
export type Spotlight = { light: Trait; by: SeatId; until?: Milliseconds }

/** More often, less often, or as often among yellow as among green. */
export const directions = ['more', 'less', 'same'] as const
export type Direction = (typeof directions)[number]
export type ClaimId = string
/** What somebody says of one variable: of the yellow people more often this than of the green. */
export type Claim = {
  variable: VariableId
  /** A category, or `key` for the key categories together. */
  group: string
  direction: Direction
  /** Who sees it too and who does not. */
  votes: Record<SeatId, 'yes' | 'no'>
  /** How many did, once the step is over and no seat stands beside it any more. */
  counted?: { yes: number; no: number }
}

/** "Of the people with Matching so many found work": read the other way, the half-yellow table misleads. */
export type OtherWay = {
  variable: VariableId
  group: string
  /** On the table: persons of each colour who have it. */
  counts: Record<Outcome, number>
  /** Of 100 who have it, how many are yellow here; and corrected for how many found work in reality. */
  here: number
  corrected: number
  /** Of 100 people in reality, how many found work. */
  base: number
}

/** What a seat foretells, one answer at a time. */
export type Prediction = {
  /** The three largest differences; their order says nothing. */
  largest?: VariableId[]
  /** Of 100. */
  share?: number
  matters?: 'much' | 'little'
}

/** What the group foretold, without names. */
export type Spread = {
  /** How many foretold anything. */
  answers: number
  /** How often each variable is among the three largest differences; the most frequent first. */
  largest: { variable: VariableId; count: number }[]
  /** How many guesses from 0 to 9, from 10 to 19, ..., from 90 to 100 of 100. */
  share: number[]
  /** Whether the one variable matters much. */
  matters: { much: number; little: number }
}

export const answers = ['yes', 'no', 'unknown'] as const
export type Answer = (typeof answers)[number]

/** Groups of the table's size, drawn by chance for one contrast of a slide. */
export type Draws = {
  slide: string
  contrast: number
  /** Persons of each colour in a group. */
  size: number
  groups: Record<Outcome, number>[]
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
}

export type Settings = {
  deck: string
  variant: 'classic' | 'whiteCards'
  agenda: AgendaName
  language: Language
  address: (typeof addresses)[number]
  origin: boolean
  /** Somebody practises alone: simulated participants play along in every phase. */
  rehearsal: boolean
}

/** Everything that the server knows of one workshop: one plain, immutable value without null. */
export type Workshop = Play & {
  format: 1
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
  door: 'open' | 'locked'
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
export function playOf({ persons, cards, piles, tables, grids, shuffles, lastPile }: Play): Play {
  return { persons, cards, piles, tables, shuffles, lastPile, ...(grids ? { grids } : {}) }
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
