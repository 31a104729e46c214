import type { StepName } from '../../rules/agenda.ts'
import type { ConsoleSeat, ConsoleView } from '../../rules/view/views.ts'
import type { Labels } from '../../rules/deck.ts'
import type { TableView } from '../../rules/view/views.ts'
import type { SeatId, VariableId } from '../../rules/workshop.ts'

/** The seats that people play from, in order of joining; simulated participants apart. */
export function playersOf({ seats }: Pick<ConsoleView, 'seats'>): [SeatId, ConsoleSeat][] {
  return Object.entries(seats)
    .filter(([, { role, ghost, away }]) => isPlayer(role) && (ghost !== true || away !== undefined))
    .sort(([, one], [, other]) => one.order - other.order)
}

function isPlayer(role: ConsoleSeat['role']): boolean {
  return role === 'participant' || role === 'keyKeeper'
}

/** The steps in which people work by themselves and say or show that they are ready. */
const alone: readonly StepName[] = ['deal', 'pseudonymise', 'collect']

export function isAskedReady(step: StepName | undefined): boolean {
  return step !== undefined && alone.includes(step)
}

/** How many seats a simulated participant plays that nobody ever sat on. */
export function ghostsIn({ seats }: Pick<ConsoleView, 'seats'>): number {
  return Object.values(seats).filter(({ ghost, away }) => ghost === true && away === undefined).length
}

/** How many people are present: a pair counts for two. */
export function peopleHere(console: Pick<ConsoleView, 'seats'>): number {
  const present = playersOf(console).filter(([, { here, away }]) => here && away === undefined)
  return present.reduce((sum, [, { people }]) => sum + people, 0)
}

/** The variables in play: those of the grid, else those of the cards on the table, in the deck's order. */
export function variablesOn(
  { grid, cards }: Pick<TableView, 'grid' | 'cards'>,
  labels: Labels,
): VariableId[] {
  if (grid) return grid.columns
  const lying = new Set(Object.values(cards).map(({ variable }) => variable))
  return Object.keys(labels.variables).filter((variable) => lying.has(variable))
}

/** "98 of 100" for a share between 0 and 1. */
export function of100(share: number): number {
  return Math.round(share * 100)
}

export const fewestPersons = 4
export const mostPersons = 30

/** An even number of persons, two more or two fewer, within what can be dealt. */
export function stepped(persons: number, by: 2 | -2): number {
  return Math.min(mostPersons, Math.max(fewestPersons, persons + by))
}
