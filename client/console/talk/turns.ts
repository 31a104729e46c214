import type { SeatId } from '../../../rules/workshop.ts'
import type { ConsoleView } from '../../../rules/view/views.ts'
import { playersOf } from '../counts.ts'

export type Turns = Pick<ConsoleView, 'seats' | 'hadTurn'>

/** Who is here and has not told anything yet, in order of joining. */
export function yetToTell({ seats, hadTurn }: Turns): SeatId[] {
  return playersOf({ seats })
    .filter(([id, { here, away }]) => here && away === undefined && !hadTurn.includes(id))
    .map(([id]) => id)
}

/** One of them by chance, a number from 0 up to 1; undefined when everybody had a turn. */
export function nextByChance(turns: Turns, chance: number): SeatId | undefined {
  const left = yetToTell(turns)
  return left[Math.floor(chance * left.length)]
}
