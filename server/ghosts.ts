import { chanceFrom, type Chance } from '../rules/chance.ts'
import type { Deck } from '../rules/deck.ts'
import { ghost, ghostSeats } from '../rules/ghost.ts'
import type { Milliseconds } from '../rules/units.ts'
import { ownView } from '../rules/view/own.ts'
import { tableView } from '../rules/view/table.ts'
import { stepOf, type SeatId, type Workshop } from '../rules/workshop.ts'
import type { Asked } from './judge.ts'

/** The pace of a person; writing a number is quicker than looking for a place. */
const pauses = { pseudonymise: 600, other: 1100 } as const

/** The simulated participants of one room: when each acts next, and what it then does. */
export class Ghosts {
  readonly #chance: Chance
  readonly #next = new Map<SeatId, Milliseconds>()

  constructor(seed: number) {
    this.#chance = chanceFrom(seed)
  }

  /** The acts of those whose turn it is. */
  due(workshop: Workshop, deck: Deck, now: Milliseconds): Asked[] {
    const seats = ghostSeats(workshop).filter((seat) => this.#isDue(workshop, seat, now))
    if (seats.length === 0) return []
    const table = tableView(workshop, deck)
    return seats.flatMap((seat) => {
      const move = ghost(table, ownView(workshop, seat), this.#chance)
      return move ? [{ seat, act: move.act, carried: move.carried, ghost: true as const }] : []
    })
  }

  /** The first time a ghost only draws breath, so that a crowd of them does not act in step. */
  #isDue(workshop: Workshop, seat: SeatId, now: Milliseconds): boolean {
    const next = this.#next.get(seat)
    if (next !== undefined && now < next) return false
    const pause = stepOf(workshop).name === 'pseudonymise' ? pauses.pseudonymise : pauses.other
    this.#next.set(seat, now + (pause * this.#chance.whole(60, 140)) / 100)
    return next !== undefined
  }
}
