import type { StepName } from '../../rules/agenda.ts'
import type { SeatId } from '../../rules/workshop.ts'
import { firstOpen } from '../participant/predict/asked.ts'
import type { Screen } from '../screen.ts'
import type { PassSeat, Turns } from './kept.ts'

/** What everybody does alone; in all other steps the group looks at one screen. */
const alone: readonly StepName[] = [
  'welcome',
  'goldenTip',
  'deal',
  'pseudonymise',
  'collect',
  'predict',
  'selection',
  'profile',
  'privacyDialogue',
  'wrapUp',
  'evaluation',
]

type Asking = Pick<Screen['table'], 'step' | 'settings' | 'statement' | 'slide' | 'profile'>

/**
 * Whether people do something alone in this step, sooner or later; at the welcome only where there is something to
 * answer, in the dialogue once a statement is on, and in the rounds that ask one question while that is on the screen.
 */
export function isAloneStep({ step, settings, statement, slide, profile }: Asking): boolean {
  if (step.name === 'welcome') return settings.evaluation === 'both'
  if (step.name === 'privacyDialogue') return statement !== undefined
  if (step.name === 'selection') return slide?.question !== undefined
  if (step.name === 'profile') return profile?.question !== undefined
  return alone.includes(step.name)
}

type Seen = Pick<Screen, 'table' | 'own'>

/**
 * The name of the round that the device goes now; undefined while there is nothing to do alone. A step that begins anew,
 * another statement, a box that is asked again and cards that are dealt anew are rounds of their own.
 */
export function roundOf({ table, own }: Seen): string | undefined {
  const { step, statement, ballots } = table
  // What a seat may do tells less: while everything is held still nobody may do anything, and the round stays on.
  if (!isAloneStep(table) || table.lookingBack || isClosed(table) || isOver(table)) return undefined
  const dealt = step.name === 'deal' ? dealOf(own) : ''
  return [step.index, step.startedAt, statement?.id ?? '', ballots?.asked ?? '', dealt].join('_')
}

/** How often cards were dealt: with that number every card's id begins, and in this step everybody has cards. */
function dealOf({ cards }: Seen['own']): string {
  const [first = ''] = Object.keys(cards)
  return first.slice(0, first.indexOf('-'))
}

/** What was asked is shown to all, and nobody can answer any more. */
function isClosed({ step, ballots, foretold, slide, profile }: Seen['table']): boolean {
  if (step.name === 'predict') return foretold?.closed === true
  if (step.name === 'selection') return slide?.question?.counts !== undefined
  if (step.name === 'profile') return profile?.question?.counts !== undefined
  return ballots?.closed === true
}

/** Cards that nobody has in hand ask nothing of anybody. */
function isOver({ step, cardCount, namesLeft, inBox }: Seen['table']): boolean {
  if (step.name === 'deal') return cardCount === 0
  if (step.name === 'pseudonymise') return namesLeft === 0
  return step.name === 'collect' && inBox === cardCount
}

/** Whether whoever sits here did what the step asks of them. */
export function isDone({ table, own }: Seen): boolean {
  const cards = Object.values(own.cards)
  if (table.step.name === 'deal') return own.ready
  if (table.step.name === 'pseudonymise') return cards.every(({ pseudonym }) => pseudonym !== undefined)
  if (table.step.name === 'collect') return cards.every(({ handedIn }) => handedIn === true)
  // Of the three questions each answer is kept at once: with the first one the turn is not over.
  if (table.step.name === 'predict') return firstOpen(own.prediction) === undefined
  return own.ballot === true || own.answer !== undefined
}

/** The seats that play on this device, in order: not those who went home or were taken out. */
export function inRound(seats: readonly PassSeat[], { table }: Pick<Screen, 'table'>): SeatId[] {
  const plays = ({ id }: PassSeat) => table.seats[id] !== undefined && table.seats[id].ghost !== true
  return seats.filter(plays).map(({ id }) => id)
}

/** Who comes next after this seat: whoever had no turn yet, first those further on; undefined when all had one. */
export function nextIn(order: readonly SeatId[], had: Turns['had'], after?: SeatId): SeatId | undefined {
  const from = after === undefined ? 0 : order.indexOf(after) + 1
  const turned = [...order.slice(from), ...order.slice(0, from)]
  return turned.find((id) => had[id] === undefined)
}

/**
 * The turns of this round; those of another say nothing of it. A turn of somebody who plays here no more goes to who had
 * none, and so does a round that was over when somebody came.
 */
export function turnsIn(turns: Turns, round: string, order: readonly SeatId[]): Turns {
  const isSame = turns.round === round
  if (isSame && turns.at !== undefined && order.includes(turns.at)) return turns
  const had = isSame ? turns.had : {}
  const at = nextIn(order, had)
  if (isSame && at === turns.at) return turns
  return { round, had, ...(at === undefined ? {} : { at }), ...(turns.out ? { out: true } : {}) }
}

/** The turns once a seat had its own; nobody is at the device when all had one. */
export function passedOn(
  { at: _at, ...turns }: Turns,
  seat: SeatId,
  what: 'done' | 'skipped',
  order: readonly SeatId[],
): Turns {
  const had = { ...turns.had, [seat]: what }
  const at = nextIn(order, had, seat)
  return { ...turns, had, ...(at === undefined ? {} : { at }) }
}
