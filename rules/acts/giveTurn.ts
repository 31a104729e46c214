import * as v from 'valibot'

import { id, rule } from '../rule.ts'
import { playingSeats } from '../who.ts'
import { without } from '../workshop.ts'

/** Whose turn it is to tell; anybody may pass. Without a seat it is nobody's. */
export const giveTurn = rule({
  carries: { seat: v.optional(id) },
  by: ['facilitator'],
  during: ['experiences', 'privacyDialogue'],
  play(workshop, { seat }) {
    if (seat === undefined) return without(workshop, 'turn')
    if (!playingSeats(workshop).some(([one]) => one === seat)) return 'no-such-seat'
    const had = (workshop.hadTurn ?? []).filter((one) => one !== seat)
    return { ...workshop, turn: seat, hadTurn: [...had, seat] }
  },
})
