import * as v from 'valibot'

import type { StepName } from './agenda.ts'
import type { Chance } from './chance.ts'
import type { Deck } from './deck.ts'
import type { Refusal } from './refusals.ts'
import { listOf } from './shapes.ts'
import type { Milliseconds } from './units.ts'
import type { Role, SeatId, Workshop } from './workshop.ts'

/** Who may play an act: a role, or the door (the server, for somebody who is not in yet). */
export type Who = Role | 'door'

/** What the rules cannot know by themselves, handed in with every act. */
export type Given = {
  at: Milliseconds
  chance: Chance
  deck: Deck
  /** Whether a card or a pile is in the hand of somebody else. */
  isHeld?: (thing: string) => boolean
  /** A simulated participant plays for the seat, so that nobody's absence holds it back. */
  ghost?: true
}

/** Who may play an act, in which steps, and when else. */
type Terms = {
  by: readonly Who[]
  during: readonly StepName[] | 'always'
  /** Acts that also work while the facilitator has frozen the table or looks back. */
  evenWhen?: 'frozen'
  /** What it moved can be taken back by whoever played it. */
  traced?: true
  /** A further reason why this seat may not now; undefined when it may. */
  unless?: (workshop: Workshop, seat: SeatId) => Refusal | undefined
}

/** One act as it is written down: what it carries, its terms, and what follows. */
type Written<Entries extends v.ObjectEntries> = Terms & {
  carries: Entries
  play: (
    workshop: Workshop,
    carried: v.InferOutput<v.StrictObjectSchema<Entries, undefined>>,
    seat: SeatId,
    given: Given,
  ) => Workshop | Refusal
}

/** An act as it is played: what arrives is unknown, and only the act's own rule opens it. */
export type Rule<Entries extends v.ObjectEntries = v.ObjectEntries> = Terms & {
  carries: Entries
  play: (workshop: Workshop, carried: unknown, seat: SeatId, given: Given) => Workshop | Refusal
}

/** Makes a rule: the types of what it carries follow from the shapes, and so does the check. */
export function rule<const Entries extends v.ObjectEntries>(written: Written<Entries>): Rule<Entries> {
  const shape = v.strictObject(written.carries)
  return {
    ...written,
    play(workshop, carried, seat, given) {
      const opened = v.safeParse(shape, carried)
      return opened.success ? written.play(workshop, opened.output, seat, given) : 'wrong-shape'
    },
  }
}

/** An id as the house gives them out: short, no spaces, and no name that every object has (`constructor`). */
export const id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_+-]{1,40}$/),
  v.check((name) => !(name in Object.prototype)),
)
/** The hash of a key, as the server makes it. */
export const keyHash = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{1,64}$/),
  v.check((hash) => !(hash in Object.prototype)),
)
/** One to three hundred cards at once. */
export const cardIds = v.pipe(listOf(id, 300), v.minLength(1))
/** A place on the cloth. */
export const millimetres = v.pipe(
  v.number(),
  v.finite(),
  v.minValue(-10_000),
  v.maxValue(10_000),
  // Zero below zero, which JSON does not give back, becomes zero.
  v.transform((place) => place + 0),
)
/** What a participant writes over the name: one to six digits. Slips pass. */
export const digits = v.pipe(v.string(), v.regex(/^[0-9]{1,6}$/))
