import { practised } from '../practice.ts'
import { rule } from '../rule.ts'

/**
 * Puts mistakes on the cards in the box to practise on, one of each kind that the group did not make itself, each on
 * another person. It is said openly, and done once.
 */
export const addSlips = rule({
  carries: {},
  by: ['facilitator'],
  during: ['collect'],
  // A card that somebody still holds must not change in their hand.
  unless: ({ cards, practice }) =>
    practice || !Object.values(cards).every(({ place }) => place === 'box') ? 'not-now' : undefined,
  play(workshop, _carried, _seat, { chance }) {
    const { workshop: slipped, count } = practised(workshop, chance)
    return count === 0 ? 'not-now' : { ...slipped, practice: { count, step: workshop.step } }
  },
})
