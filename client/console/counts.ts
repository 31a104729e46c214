import type { StepName } from '../../rules/agenda.ts'
import type { ConsoleSeat, ConsoleView } from '../../rules/view/views.ts'
import type { Labels } from '../../rules/deck.ts'
import type { TableView } from '../../rules/view/views.ts'
import type { SeatId, TableId, VariableId } from '../../rules/workshop.ts'
import { gridOf } from '../table/atTable.ts'

/** The seats that people play from, in order of joining; simulated participants apart. */
export function playersOf({ seats }: Pick<ConsoleView, 'seats'>): [SeatId, ConsoleSeat][] {
  return Object.entries(seats)
    .filter(([, seat]) => isPlayer(seat) && (seat.ghost !== true || seat.away !== undefined))
    .sort(([, one], [, other]) => one.order - other.order)
}

function isPlayer({ role, away }: ConsoleSeat): boolean {
  return away !== 'waiting' && (role === 'participant' || role === 'keyKeeper')
}

type Seats = Pick<ConsoleView, 'seats'>

/** Who knocked and waits, who knocked first coming first. */
export function knockersOf({ seats }: Seats): [SeatId, ConsoleSeat][] {
  return inOrder(seats).filter(([, { away }]) => away === 'waiting')
}

/** Who leads or looks on now, with a number within each kind; who was here first leads first. */
export function besideOf({ seats }: Seats): { id: SeatId; seat: ConsoleSeat; number: number }[] {
  const beside = inOrder(seats).filter(([, { away }]) => away === undefined)
  return (['facilitator', 'spectator'] as const).flatMap((role) =>
    beside.filter(([, seat]) => seat.role === role).map(([id, seat], n) => ({ id, seat, number: n + 1 })),
  )
}

function inOrder(seats: Seats['seats']): [SeatId, ConsoleSeat][] {
  return Object.entries(seats).sort(([, one], [, other]) => one.order - other.order)
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
export function variablesOn(table: Pick<TableView, 'grids' | 'cards'>, labels: Labels): VariableId[] {
  const grid = gridOf(table)
  if (grid) return grid.columns
  const lying = new Set(Object.values(table.cards).map(({ variable }) => variable))
  return Object.keys(labels.variables).filter((variable) => lying.has(variable))
}

/** "98 of 100" for a share between 0 and 1. */
export function of100(share: number): number {
  return Math.round(share * 100)
}

const fewestPersons = 4
export const mostPersons = 30
/** How many tables there can be. */
export const tableCounts = [1, 2, 3] as const

/** Fewer persons than four at a table are no group to compare. */
export function fewestFor(tables: number): number {
  return fewestPersons * tables
}

/** How many persons are proposed for so many tables. */
export function personsAt(console: Pick<ConsoleView, 'personsForTables'>, tables: number): number {
  return Math.max(fewestFor(tables), console.personsForTables[tables - 1] ?? 0)
}

/** An even number of persons, two more or two fewer, within what can be dealt over so many tables. */
export function stepped(persons: number, by: 2 | -2, tables = 1): number {
  return Math.min(mostPersons, Math.max(fewestFor(tables), persons + by))
}

/** The players by the table at which they sit, the first table first. */
export function byTable(
  console: Pick<ConsoleView, 'seats' | 'tableCount'>,
): { table: TableId; players: [SeatId, ConsoleSeat][] }[] {
  const players = playersOf(console)
  return Array.from({ length: console.tableCount }, (_, n) => {
    const table = `t${n + 1}`
    return { table, players: players.filter(([, seat]) => seat.table === table) }
  })
}

/** How many people sit on these seats: a pair counts for two; who is away does not count. */
export function peopleOn(players: readonly [SeatId, ConsoleSeat][]): number {
  return players.reduce((sum, [, { people, away }]) => (away === undefined ? sum + people : sum), 0)
}
