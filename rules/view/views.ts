import type { ActName } from '../acts/index.ts'
import type { StepName } from '../agenda.ts'
import type { Both } from '../deck.ts'
import type { Fidelity } from '../measure/fidelity.ts'
import type { Conflict, Hint, Reading } from '../measure/link.ts'
import type { OrderFigures } from '../measure/orderOf.ts'
import type { MistakeCounts } from '../measure/mistakes.ts'
import type { Millimetres, Milliseconds, Minutes } from '../units.ts'
import type {
  Answer,
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
  PileName,
  Prediction,
  Role,
  SeatId,
  Settings,
  Spread,
  Table,
  TableId,
  Trait,
  VariableId,
} from '../workshop.ts'
import type { Counter, SeenBeside, SeenChoice, SeenClaims, SeenSlide } from './figures.ts'

/** A card as everybody may see it: no person; a name only where nobody wrote a number over it. */
export type SeenCard = {
  variable: VariableId
  value: string
  outcome: Outcome
  pseudonym?: string
  name?: string
}
export type TableCard = SeenCard & {
  table: TableId
  pile?: PileId
  /** In a pile: the highest rank lies on top. */
  rank?: number
  /** Loose: the upper left corner. */
  x?: Millimetres
  y?: Millimetres
}
export type SeenPile = { table: TableId; x: Millimetres; y: Millimetres; name?: PileName }
export type SeenSeat = { mark?: Mark; role: Role; people: 1 | 2; ghost?: true; table?: TableId }
/** What is lit on every table, and who lit it: somebody with a mark, else the facilitator. */
export type SeenSpotlight = { light: Trait; mark?: Mark; until?: Milliseconds }
export type SeenStep = {
  index: number
  /** How many steps the agenda has. */
  of: number
  name: StepName
  minutes: Minutes
  startedAt: Milliseconds
}

/** Two orders of one table. */
export type SeenOrders = Required<KeptOrders>

/** The same for everybody in the room. */
export type TableView = {
  settings: Pick<Settings, 'deck' | 'language' | 'address' | 'origin' | 'rehearsal' | 'agenda'>
  step: SeenStep
  frozen: boolean
  lookingBack: boolean
  /** Present while the door is open. */
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
  /** In `predict`: how many devices foretold all there is to foretell, of how many that play. */
  foretold?: { done: number; of: number }
  /** What was foretold, when the facilitator shows it. */
  spread?: Spread
  slide?: SeenSlide
}

export type OwnCard = SeenCard & { person: PersonId; handedIn?: true }
export type OwnPerson = Pick<Person, 'name' | 'birth' | 'houseNumber' | 'outcome'> & { sharedBy: number }

/** What one seat sees besides the table. */
export type OwnView = {
  seat: SeatId
  role: Role
  order: number
  mark?: Mark
  people: 1 | 2
  away?: 'left' | 'removed'
  /** The acts that this seat may play now. */
  may: ActName[]
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

export type ConsoleSeat = SeenSeat & {
  order: number
  here: boolean
  away?: 'left' | 'removed'
  ready: boolean
}

/** What the facilitator sees besides the table. */
export type ConsoleView = {
  invite: string
  door: 'open' | 'locked'
  agenda: { name: StepName; minutes: Minutes; kept: boolean }[]
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
  /** Participants that are present and not ready yet; people, not devices. */
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

export type Views = { table: TableView; own: OwnView; console: ConsoleView }
export type { Language }
