import { cardPhases, type StepName } from './agenda.ts'
import { dealt } from './dealt.ts'
import { stepLeft, withoutPractice } from './evening.ts'
import { withGrids } from './grid.ts'
import { personsFor } from './holders.ts'
import { loosened } from './loose.ts'
import { merged, poured } from './poured.ts'
import type { Refusal } from './refusals.ts'
import { isRoundOfCards, withRound } from './rounds.ts'
import type { Given } from './rule.ts'
import { seated, tablesFor } from './seating.ts'
import { atFirstSlide } from './slides.ts'
import { ideas, type TalkState } from './talk.ts'
import { peopledSeats, unready } from './who.ts'
import { playOf, stepOf, type Workshop } from './workshop.ts'

/** Begins a step: does what the steps before it have left undone, and keeps a checkpoint. */
export function enter(workshop: Workshop, step: number, given: Given): Workshop | Refusal {
  const at = begun(workshop, step, given)
  const ready = prepared(at, given)
  if (typeof ready === 'string') return ready
  const ends =
    ready.tables === workshop.tables ? workshop.ends : { ...workshop.ends, [workshop.step]: playOf(workshop) }
  const checkpoints = { ...ready.checkpoints, [step]: playOf(ready) }
  return { ...ready, checkpoints, ...(ends ? { ends } : {}) }
}

/** The same step numbers and clocks, however the step is reached. */
export function begun(
  workshop: Workshop,
  step: number,
  { at, chance }: Pick<Given, 'at' | 'chance'>,
): Workshop {
  const left = withoutPractice(stepLeft(workshop, at), step)
  const { lookingBack: _lookingBack, traces: _traces, spotlight: _spotlight, ...others } = left
  const { keptOrders: _kept, ordersShown: _shown, ...rest } = others
  const seats = unready(rest.seats)
  const there = { ...withoutTurns(rest), seats, step, stepStartedAt: at, frozen: false }
  return loosened(there, stepOf(workshop).name, stepOf(there).name, chance)
}

/** Every talk begins anew: nobody had a turn, and no card is large. */
function withoutTurns<T extends TalkState>(workshop: T) {
  const { turn: _turn, hadTurn: _hadTurn, talkCard: _talkCard, othersShown: _others, ...rest } = workshop
  return rest
}

function prepared(workshop: Workshop, given: Given): Workshop | Refusal {
  const { name } = stepOf(workshop)
  const withCards = needsDeal(workshop, name) ? dealtAsProposed(workshop, given) : workshop
  if (typeof withCards === 'string') return withCards
  const lying = needsPour(withCards, name) ? poured(withCards, given.chance) : withCards
  const onTable = withRound(lying, given)
  if (name === 'explain') return { ...onTable, idea: ideas[0] }
  // A table from last week has its rows in the order in which they lay.
  if (name === 'order') return onTable.grids ? onTable : withGrids(onTable, given.deck)
  const together = isAfter(name, 'order') ? merged(onTable) : onTable
  return name === 'reveal' || name === 'selection' ? atFirstSlide(together, given.deck) : together
}

function needsDeal(workshop: Workshop, name: StepName): boolean {
  return (isAfter(name, 'deal') || isRoundOfCards(name)) && Object.keys(workshop.persons).length === 0
}

function needsPour(workshop: Workshop, name: StepName): boolean {
  const asks = isAfter(name, 'collect') || isRoundOfCards(name)
  return asks && Object.values(workshop.cards).some(({ place }) => place !== 'table')
}

/**
 * Whether this phase builds on what another one does with the cards. A talk asks no cards, wherever it stands in the
 * agenda, and neither does a pause; but some rounds are played with them.
 */
function isAfter(name: StepName, phase: StepName): boolean {
  return cardPhases.indexOf(name) > cardPhases.indexOf(phase)
}

function dealtAsProposed(workshop: Workshop, given: Given): Workshop | Refusal {
  const here = new Set(peopledSeats(workshop).map(([id]) => id))
  const tables = workshop.tableCount ?? tablesFor(here.size)
  return dealt(seated(workshop, tables), personsFor(workshop, here, tables), given)
}
