import type { StepName } from '../agenda.ts'
import type { Both } from '../deck.ts'
import type { Fidelity } from '../measure/fidelity.ts'
import type { Conflict, Hint, Reading } from '../measure/link.ts'
import type { MistakeCounts } from '../measure/mistakes.ts'
import type { OrderFigures } from '../measure/orderOf.ts'
import type { Milliseconds, Minutes } from '../units.ts'
import type { Away, Door, KeptOrders, PileId, SeatId, TableId, VariableId } from '../workshop.ts'
import type { SeenBeside, SeenWhole } from './figures.ts'
import type { HarvestAtConsole } from './harvestView.ts'
import type { LeadAtConsole } from './leadView.ts'
import type { CodesAtConsole } from './codes.ts'
import type { RoundsAtConsole } from './roundView.ts'
import type { SampleAtConsole } from './sample.ts'
import type { SeenSeat } from './seen.ts'
import type { TalkAtConsole } from './talkView.ts'

export type ConsoleSeat = SeenSeat & {
  order: number
  here: boolean
  /** On the facilitator's own device, which goes from hand to hand. */
  shared?: true
  away?: Away
  /** Absent in steps in which nobody may see who did what. */
  ready?: boolean
}

/** What the facilitator sees besides the table. */
export type ConsoleView = TalkAtConsole &
  RoundsAtConsole &
  LeadAtConsole &
  HarvestAtConsole &
  SampleAtConsole &
  CodesAtConsole &
  ConsoleItself

type ConsoleItself = {
  /** The server cannot keep acts at the moment, and refuses them; it says so itself, no workshop knows. */
  unsaved?: true
  invite: string
  door: Door
  /** `spent`: how long it lasted so far, once it was left. */
  agenda: { name: StepName; minutes: Minutes; kept: boolean; spent?: Milliseconds }[]
  step: number
  stepStartedAt: Milliseconds
  startedAt: Milliseconds
  lookingBack?: number
  counterShown: boolean
  tableMayAct: boolean
  seats: Record<SeatId, ConsoleSeat>
  /** Even, from 4 to 30: proposed from who is present. */
  personsProposed: number
  /** The same for 1, 2 and 3 tables, in this order. */
  personsForTables: number[]
  /** From 1 to 3; and over how many the cards are dealt. */
  tablesProposed: number
  tableCount: number
  /** How far each table is; empty where there is only one. */
  atTables: Record<TableId, { linked: number; of: number; loose: number; piles: number }>
  /** Own words on piles that wait before the projector shows them. */
  words: { pile: PileId; word: string }[]
  dealt: boolean
  /** Participants that are present and not ready yet: people, and devices in steps in which nobody may see who did what. */
  busy: number
  /** Cards whose holder has not written a number; cards not in the box yet. */
  namesLeft: number
  notHandedIn: number
  linked: number
  cardCount: number
  loose: number
  piles: number
  /** 0 to 1, two decimals. */
  follow: number
  truth: number
  reading: Reading
  /** The key of the sentence that may help the group on; absent where none holds. */
  hint?: Hint
  /** Piles that pass for a person and have a variable twice. */
  conflicts: Conflict[]
  mistakes: MistakeCounts
  /** How true the deck is; beside the real figures only from the reveal on. */
  fidelity?: Omit<Fidelity, 'rows'> & { rows?: Fidelity['rows'] }
  /** How far the tables are, each and all of them; only in `order`. */
  order?: {
    all: OrderFigures
    tables: Record<TableId, OrderFigures>
    kept: Record<TableId, (keyof KeptOrders)[]>
    shown: boolean
  }
  originOpen: boolean
  /** The slides of the reveal, or of the round that is on. */
  slides: SlideInList[]
  slide?: string
  /** Whether the spread of the predictions was shown already, and is now. */
  spread?: 'shown' | 'hidden'
  /** Whether the answers to the question of a slide are shown. */
  answersShown: boolean
  /** Our table beside the whole city, from the reveal on: for the page to print. */
  beside?: SeenBeside[]
  whole?: SeenWhole
}

export type SlideInList = {
  id: string
  title: Both
  planned: boolean
  origin: boolean
  /** The labels of the contrasts for which chance can be shown. */
  contrasts: Both[]
  /** The variables by which people can walk on it. */
  walks: VariableId[]
  /** Whether it asks a question. */
  asks: boolean
}
