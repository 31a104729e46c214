import type { PileId, VariableId } from '../workshop.ts'
import { grouped, mostFrequent } from './counting.ts'
import { numberOf, pileOf } from './laid.ts'
import type { LaidCard } from './laid.ts'

/** A pile with one variable twice: a person who seems to have two ages. */
export type Conflict = { pile: PileId; variable: VariableId }

/**
 * The piles that pass for a person (more than half of the cards carry the same number) and have a variable
 * twice. One per pile, with the first variable that comes back: two persons under one number would give ten.
 * A pile of one colour, variable or register is no person, and no conflict.
 */
export function conflictsIn(cards: readonly LaidCard[]): Conflict[] {
  const piled = cards.filter(({ pile }) => pile !== undefined)
  return [...grouped(piled, pileOf).values()].filter(passesForPerson).flatMap(conflictOf)
}

function passesForPerson(pile: readonly LaidCard[]): boolean {
  const first = mostFrequent(pile.map(numberOf))
  return first !== undefined && first.count * 2 > pile.length
}

function conflictOf(cards: readonly LaidCard[]): Conflict[] {
  const seen = new Set<VariableId>()
  const twice = cards.find(({ variable }) => seen.size === seen.add(variable).size)
  return twice?.pile === undefined ? [] : [{ pile: twice.pile, variable: twice.variable }]
}
