import type { ActName } from '../acts/index.ts'
import type {
  Answer,
  Away,
  CardId,
  ClaimId,
  Grid,
  KeptOrders,
  Language,
  Mark,
  OtherWay,
  Outcome,
  Person,
  PersonId,
  PileId,
  Prediction,
  Role,
  SeatId,
  Settings,
  Spread,
  Table,
  TableId,
} from '../workshop.ts'
import type { ConsoleView } from './consoleView.ts'
import type { EvaluationWhen } from '../ballots.ts'
import type { Counter, SeenChoice, SeenClaims, SeenSlide } from './figures.ts'
import type { LeadOnTable } from './leadView.ts'
import type { RoundsOfOwn, RoundsOnTable } from './roundView.ts'
import type { SeenCard, SeenPile, SeenSeat, SeenSpotlight, SeenStep, TableCard } from './seen.ts'

import type { TalkOfOwn, TalkOnTable } from './talkView.ts'

export * from './seen.ts'
export * from './talkView.ts'
export * from './roundView.ts'
export * from './leadView.ts'
export * from './harvestView.ts'
export * from './consoleView.ts'

/** Two orders of one table. */
export type SeenOrders = Required<KeptOrders>

/** The same for everybody in the room. */
export type TableView = TalkOnTable & RoundsOnTable & LeadOnTable & TableItself

type TableItself = {
  settings: Pick<
    Settings,
    'deck' | 'variant' | 'language' | 'address' | 'origin' | 'rehearsal' | 'agenda'
  > & {
    /** When people are asked how far the five things hold: before and after, only after, or never. */
    evaluation: EvaluationWhen
  }
  step: SeenStep
  frozen: boolean
  lookingBack: boolean
  /** Present unless the door is locked. */
  code?: string
  seats: Record<SeatId, SeenSeat>
  persons: number
  /** All cards; still with a name; in the box. */
  cardCount: number
  namesLeft: number
  inBox: number
  tables: Record<TableId, Table>
  cards: Record<CardId, TableCard>
  piles: Record<PileId, SeenPile>
  /** Table by table, with the rows as they lie. */
  grids?: Record<TableId, Grid>
  /** Two orders beside each other, for the talk. */
  orders?: Record<TableId, SeenOrders>
  spotlight?: SeenSpotlight
  /** The table that the projector shows large; absent: all of them. */
  shownTable?: TableId
  sound?: true
  /** "52 of 80 cards lie with their person", when the facilitator shows it; and at each table, where there are several. */
  counter?: Counter
  counters?: Record<TableId, Counter>
  choice?: SeenChoice
  /** In `discover` and `predict`; in the reveal with Rotterdam's half. */
  claims?: SeenClaims
  shownClaim?: ClaimId
  /** The sentence the other way round, when the facilitator or the projector asked for it. */
  otherWay?: OtherWay
  /**
   * In `predict`: how many devices foretold all there is to foretell, of how many that play; closed once the
   * group's answers were shown, also where they are hidden again.
   */
  foretold?: { done: number; of: number; closed?: true }
  /** What was foretold, when the facilitator shows it. */
  spread?: Spread
  slide?: SeenSlide
}

export type OwnCard = SeenCard & { person: PersonId; handedIn?: true }
export type OwnPerson = Pick<Person, 'name' | 'birth' | 'houseNumber'> & {
  /** Absent where only one card tells it. */
  outcome?: Outcome
  sharedBy: number
}

/** What one seat sees besides the table. */
export type OwnView = TalkOfOwn & RoundsOfOwn & OwnItself

type OwnItself = {
  seat: SeatId
  role: Role
  order: number
  mark?: Mark
  /** The second one of a pair. */
  partner?: Mark
  people: 1 | 2
  away?: Away
  /** The acts that this seat may play now. */
  may: readonly ActName[]
  /** Until the cards are handed in. */
  persons: Record<PersonId, OwnPerson>
  cards: Record<CardId, OwnCard>
  ready: boolean
  /** The table at which this seat sits, where there are several; absent for who sits at all of them. */
  table?: TableId
  /** Ten loose cards of the table, offered to this phone. */
  tray: CardId[]
  /** The sentence the other way round, when this seat asked for it. */
  otherWay?: OtherWay
  /** How this seat voted on claims. */
  votes?: Record<ClaimId, 'yes' | 'no'>
  /** What this seat foretold; from `predict` until the reveal is over. */
  prediction?: Prediction
  /** What this seat answered to the question of the slide. */
  answer?: Answer
  /** Only the key keeper's: which name belongs to which number. */
  keyTable?: { name: string; pseudonym: string }[]
}

export type Views = { table: TableView; own: OwnView; console: ConsoleView }
export type { Language }
