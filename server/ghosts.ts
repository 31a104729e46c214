import { whyNoGhost } from '../rules/acts/seatGhost.ts'
import { chanceFrom, type Chance } from '../rules/chance.ts'
import type { Deck } from '../rules/deck.ts'
import { ghost, ghostSeats, type Manner } from '../rules/ghost.ts'
import { slipOf } from '../rules/ghostSlips.ts'
import { wordsOf } from '../rules/ghostWords.ts'
import type { Milliseconds } from '../rules/units.ts'
import { ownView } from '../rules/view/own.ts'
import { tableView } from '../rules/view/table.ts'
import type { SeatId, Workshop } from '../rules/workshop.ts'
import { arriving, paceOf, questionOf, type Span } from './ghostPace.ts'
import type { Asked } from './judge.ts'

/** On what a seat is thinking, since when, and when it acts next. */
type Thought = { question: string; since: Milliseconds; at: Milliseconds }

/** The simulated participants of one room: who comes in, when each acts next, and what it then does. */
export class Ghosts {
  readonly #chance: Chance
  readonly #thoughts = new Map<SeatId, Thought>()
  #arrivesAt: Milliseconds | undefined

  constructor(seed: number) {
    this.#chance = chanceFrom(seed)
  }

  /** The acts of those whose turn it is. */
  due(workshop: Workshop, deck: Deck, now: Milliseconds): Asked[] {
    return [...this.#arrival(workshop, now), ...this.#moves(workshop, deck, now)]
  }

  #moves(workshop: Workshop, deck: Deck, now: Milliseconds): Asked[] {
    const seats = ghostSeats(workshop).filter((seat) => this.#isDue(workshop, seat, now))
    if (seats.length === 0) return []
    const table = tableView(workshop, deck)
    return seats.flatMap((seat) => {
      const move = ghost(table, ownView(workshop, seat), this.#chance, mannerOf(workshop, deck, seat))
      return move ? [{ seat, act: move.act, carried: move.carried, ghost: true as const }] : []
    })
  }

  /** One after the other, as people come in. */
  #arrival(workshop: Workshop, now: Milliseconds): Asked[] {
    if (whyNoGhost(workshop) !== undefined) return []
    const at = this.#arrivesAt
    if (at !== undefined && now < at && now > at - arriving[1]) return []
    this.#arrivesAt = now + this.#within(arriving)
    return at === undefined ? [] : [{ seat: 'door', act: 'seatGhost', carried: {} }]
  }

  /** Whoever meets a new question thinks first; a crowd of them does not act in step. */
  #isDue(workshop: Workshop, seat: SeatId, now: Milliseconds): boolean {
    const { thinks, between } = paceOf(workshop)
    const question = questionOf(workshop)
    const before = this.#thoughts.get(seat)
    // A clock that is set back makes nobody think for longer.
    if (before?.question === question && now < before.at && now >= before.since) return false
    const isNew = before?.question !== question
    this.#thoughts.set(seat, { question, since: now, at: now + this.#within(isNew ? thinks : between) })
    return !isNew
  }

  #within([from, to]: Span): Milliseconds {
    return this.#chance.whole(from, to)
  }
}

/** In a rehearsal they slip and speak as people do; who stands in for somebody only does what is missed. */
function mannerOf(workshop: Workshop, deck: Deck, seat: SeatId): Manner {
  const { rehearsal, language } = workshop.settings
  if (!rehearsal) return {}
  const slip = slipOf(workshop, seat)
  return { words: wordsOf(deck, language), ...(slip && { slip }) }
}
