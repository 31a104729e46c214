import type { StepName } from './agenda.ts'
import type { Deck } from './deck.ts'
import { claimLines, foretoldLines } from './harvestFound.ts'
import { isTyped, type HarvestLine } from './harvestLine.ts'
import {
  evaluationLines,
  promiseLines,
  recommendationLines,
  statementLines,
  textLines,
} from './harvestTalk.ts'
import { playingSeats } from './who.ts'
import type { Workshop } from './workshop.ts'

/** From these steps on there is something to take along; in other agendas from the last step on. */
const begins: readonly StepName[] = ['privacyDialogue', 'wrapUp', 'evaluation']

/** Whether the group has come so far that the facilitator can look the harvest through. */
export function isHarvestTime({ agenda, step }: Workshop): boolean {
  return step === agenda.length - 1 || agenda.slice(0, step + 1).some(({ name }) => begins.includes(name))
}

/**
 * Everything that may leave the room, line by line and always in this order. What was put away is not among it, nor
 * is anything that says who or when.
 */
export function harvestLines(workshop: Workshop, deck: Deck): HarvestLine[] {
  return [
    ...textLines(workshop, 'tip'),
    ...textLines(workshop, 'parked'),
    ...foretoldLines(workshop, deck),
    ...claimLines(workshop, deck),
    ...statementLines(workshop, deck),
    ...textLines(workshop, 'agreed'),
    ...recommendationLines(workshop, deck),
    ...textLines(workshop, 'sentence'),
    ...textLines(workshop, 'takeaway'),
    ...evaluationLines(workshop),
    ...promiseLines(workshop),
  ]
}

/** Whether a line leaves; undefined while nobody has looked at what somebody typed. */
export function keptOf(
  { reviewed = {} }: Pick<Workshop, 'reviewed'>,
  line: HarvestLine,
): boolean | undefined {
  return Object.hasOwn(reviewed, line.id) ? reviewed[line.id] : isTyped(line) ? undefined : true
}

const fewest = 5

/** How many people took part, to the nearest five; 0 for fewer than five. Who was taken out did not. */
export function peopleRounded(workshop: Pick<Workshop, 'seats'>): number {
  const people = playingSeats(workshop)
    .filter(([, { player, away }]) => player === 'person' || away === 'left')
    .reduce((all, [, seat]) => all + seat.people, 0)
  return people < fewest ? 0 : fewest * Math.round(people / fewest)
}
