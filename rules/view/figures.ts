import type { Both, Place, ProfileName } from '../deck.ts'
import type { Answer, ClaimId, Direction, Outcome, VariableId } from '../workshop.ts'

/** One number for yellow and one for green. */
export type PerColour = Record<Outcome, number>
/**
 * Counts of cards on the table, and out of how many of each colour: counts, never rates. `white` are the cards whose
 * colour nobody knows: they are in none of these; absent where there are none.
 */
export type OnTable = { counts: PerColour; of: PerColour; white?: number }

/** How many cards of each category lie with each colour: counts, never rates. */
export type SeenCount = { category: string; work: number; noWork: number }
/** Messages for small groups (B7) that hold for the chosen variable. */
export const smallMessages = ['small.always', 'small.one', 'small.never', 'raw.text', 'other.group'] as const
export type SmallMessage = (typeof smallMessages)[number]
export type SeenChoice = {
  variable: VariableId
  /** Number of persons of each colour that have a card of it. */
  work: number
  noWork: number
  /** Cards whose colour nobody knows, counted in none of these; absent where there are none. */
  white?: number
  counts: SeenCount[]
  messages: SmallMessage[]
}

/** How many cards lie with their person. */
export type Counter = { linked: number; of: number }

/** How large a difference is on the table: two persons and 15 pp or more, less, one person, nobody. */
export const strengths = ['clear', 'slight', 'thin', 'none'] as const
export type Strength = (typeof strengths)[number]
/** What the table says of a claim: the deck half of its verdict. */
export const deckVerdicts = [
  'clear',
  'slight',
  'thin',
  'none',
  'opposite',
  'same',
  'different',
  'differentByOne',
] as const
export type DeckVerdict = (typeof deckVerdicts)[number]
/** How large the difference is in reality beside the table: 15 pp and more, 5 to 15, less, the other way round. */
export const realVerdicts = ['large', 'small', 'almostNone', 'opposite'] as const
export type RealVerdict = (typeof realVerdicts)[number]

/** A claim as everybody sees it; Rotterdam's half only from the reveal on. */
export type SeenClaim = OnTable & {
  variable: VariableId
  /** A category, or `key` for the key categories together. */
  group: string
  direction: Direction
  strength: Strength
  verdict: DeckVerdict
  messages: SmallMessage[]
  /** Cards of this variable that lie loose, or beside another of the same variable: it is not sure whose they are. */
  unsure: number
  votes: { yes: number; no: number }
  /** Nobody can vote any more. */
  closed?: true
  /** Of 100 people of each colour in reality, and what that says beside the table. */
  real?: PerColour & { verdict: RealVerdict }
}

/** What the group foretold of what stands on a slide. */
export type SeenForetold =
  | { as: 'largest'; chosen: number; of: number }
  | { as: 'share'; bins: number[] }
  | { as: 'matters'; much: number; little: number }

/** "63 of 100" among yellow beside "13 of 100" among green; and the own table and prediction beside it. */
export type SeenContrast = {
  label: Both
  variable: VariableId
  yellow: number
  green: number
  table?: OnTable
  foretold?: SeenForetold[]
}
/** "44 of 100" of a group started work. */
export type SeenRate = { label: Both; rate: number }

/** People of a category, of each colour, and how many of 100 of each colour they are. */
export type SeenGroup = { id: string; label: Both; people: PerColour; of100: PerColour }
/** Everybody of a population as a dot, and in which groups they stand. */
export type SeenDots = {
  population: string
  work: number
  noWork: number
  /** The variables by which they can walk here, and the one by which they do; none: all of them together. */
  walks: { variable: VariableId; title: Both }[]
  variable?: VariableId
  groups: SeenGroup[]
}

/** Two groups of people side by side: the values that the text of a figure names. */
export type SeenCompare = {
  groups: [{ label: Both; people: number }, { label: Both; people: number }]
  rows: { label: Both; of100: [number, number] }[]
}
export type SeenRough = { label: Both; of100: number; said: 'about' | 'justOver' | 'under' }

/** One variable of the deck: our table beside the whole city, the largest real difference first. */
export type SeenBeside = {
  variable: VariableId
  title: Both
  label: Both
  yellow: number
  green: number
  table: OnTable
  /** How many of the group chose it as one of the three largest, of how many; absent where nobody foretold. */
  chosen?: { count: number; of: number }
  /** It is about another group of people than the rest. */
  another?: true
}

/** The whole city beside our table: how many found work, who they are, and where that stands. */
export type SeenWhole = {
  people: number
  started: number
  startedOf100: number
  about: Both
  /** Whom those variables are about that are about another group of people. */
  another?: Both
  place: Place
}

export type SeenCell = {
  profile: ProfileName
  department: string
  label: Both
  total: number
  started: number
  of100: number
}
/** An invented world: every cell, and the totals that are the same in all worlds. */
export type SeenWorld = {
  id: string
  label: Both
  cells: SeenCell[]
  totals: { department: string; label: Both; total: number; started: number; of100: number }[]
}

/** A question on a slide; the counts once the facilitator opens them. */
export type SeenQuestion = { text: Both; answered: number; counts?: Record<Answer, number> }

/** Random groups as large as the table, drawn one after the other from the whole city. */
export type SeenChance = {
  label: Both
  variable: VariableId
  /** Persons of each colour in every group. */
  of: number
  /** Per group how many of each colour have it, in the order of drawing. */
  groups: PerColour[]
  /** How many groups are drawn in all. */
  most: number
  /** Of 100 of each colour in reality. */
  real: PerColour
}

export type SeenSlide = {
  id: string
  /** From 1; and how many slides this agenda shows by itself. 0 for a slide on request. */
  number: number
  of: number
  title: Both
  about: Both
  /** How many people it is about and how many of them started work; absent where the slide names its own. */
  people?: number
  started?: number
  /** Of 100 people, how many started work; only on the slide about that. */
  startedOf100?: number
  contrasts: SeenContrast[]
  rates: SeenRate[]
  dots?: SeenDots
  compare?: SeenCompare
  rough?: SeenRough[]
  beside?: SeenBeside[]
  /** Worlds are invented, and their slides say so. */
  worlds?: SeenWorld[]
  question?: SeenQuestion
  /** What chance does with a contrast of this slide, once the facilitator draws. */
  chance?: SeenChance
  notes: Both[]
  /** That a figure about a group is none about a person; where it is not among the notes already. */
  onePerson?: Both
  place: Place
}

/** Claims by id, in the order in which they were made. */
export type SeenClaims = Record<ClaimId, SeenClaim>
