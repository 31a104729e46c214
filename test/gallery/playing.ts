import type { ActName, Carried } from '../../rules/acts/index.ts'
import { chanceFrom, seedOf, type Chance } from '../../rules/chance.ts'
import { ghost, type Slip } from '../../rules/ghost.ts'
import { play } from '../../rules/play.ts'
import { ownView } from '../../rules/view/own.ts'
import { tableView } from '../../rules/view/table.ts'
import { playingSeats } from '../../rules/who.ts'
import { stepOf, type SeatId, type Workshop } from '../../rules/workshop.ts'
import { deck } from './deck.ts'

/** How much of a step's work is done. */
export type Share = 'none' | 'half' | 'all'
export const share: Readonly<Record<Share, number>> = { none: 0, half: 0.5, all: 1 }

/** One act played for real; a refusal is a mistake of the gallery. */
export function played<A extends ActName>(
  workshop: Workshop,
  who: SeatId | 'door',
  act: A,
  carried: Carried<A>,
  ghost?: true,
): Workshop {
  const chance = chanceFrom(seedOf(workshop.seed, workshop.seq))
  const given = { at: workshop.lastActAt + 1000, chance, deck, ...(ghost ? { ghost } : {}) }
  const next = play(workshop, who, act, carried, given)
  if (typeof next === 'string') throw new Error(`gallery: ${act} by ${who}: ${next}`)
  return next
}

export function allSeats({ seats }: Workshop): Set<SeatId> {
  return new Set(Object.keys(seats))
}

/** Steps whose work lies in the cards. */
const handwork = ['pseudonymise', 'collect', 'link']

/** Everybody plays in turn, as simulated participants do, until so much of the step's work is done. */
export function someMoves(
  workshop: Workshop,
  progress: Share,
  slips: Readonly<Record<number, Slip>>,
  chance: Chance,
): Workshop {
  const { name } = stepOf(workshop)
  if (progress === 'none' || !handwork.includes(name)) return workshop
  const seats = playingSeats(workshop).map(([id]) => id)
  const goal = progress === 'all' ? Infinity : movesFor(workshop, name) * share[progress]
  let now = workshop
  for (let moves = 0, idle = 0; moves < goal && idle < seats.length; moves++) {
    const place = moves % seats.length
    const next = oneMove(now, seats[place] ?? '', chance, slips[place])
    idle = next ? 0 : idle + 1
    now = next ?? now
  }
  return now
}

/** All hands together: every card once; handing in goes ten at a time. */
function movesFor({ cards }: Workshop, name: string): number {
  const count = Object.keys(cards).length
  return name === 'collect' ? Math.ceil(count / 10) : count
}

function oneMove(workshop: Workshop, seat: SeatId, chance: Chance, slip?: Slip): Workshop | undefined {
  const move = ghost(tableView(workshop, deck), ownView(workshop, seat), chance, slip ? { slip } : {})
  return move && move.act !== 'ready' ? played(workshop, seat, move.act, move.carried, true) : undefined
}
