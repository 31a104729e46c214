import type { Labels } from '../../../rules/deck.ts'
import type { OwnView, TableView } from '../../../rules/view/views.ts'
import type { Prediction, VariableId } from '../../../rules/workshop.ts'

/** What people foretell, in the order in which it is asked. */
export const questions = ['largest', 'share', 'matters'] as const
export type Question = (typeof questions)[number]

/** How many largest differences are asked. */
export const asked = 3
/** The slider goes from none to all of a hundred people. */
export const all = 100
const middle = all / 2

/** The first question without an answer; undefined once all are answered. */
export function firstOpen(prediction: Prediction = {}): Question | undefined {
  return questions.find((question) => prediction[question] === undefined)
}

/** The variables on the cards that can be compared, in the deck's order: a text has no categories. */
export function comparableOn({ cards }: Pick<TableView, 'cards'>, labels: Labels): VariableId[] {
  const lying = new Set(Object.values(cards).map(({ variable }) => variable))
  return Object.entries(labels.variables).flatMap(([variable, { categories }]) =>
    lying.has(variable) && Object.keys(categories).length > 0 ? [variable] : [],
  )
}

/** One more, or one fewer; a fourth is not taken. */
export function toggled(chosen: readonly VariableId[], variable: VariableId): VariableId[] {
  if (chosen.includes(variable)) return chosen.filter((one) => one !== variable)
  return chosen.length < asked ? [...chosen, variable] : [...chosen]
}

/** One step up or down within the hundred; from the middle where nothing was chosen yet. */
export function stepped(share: number | undefined, by: 1 | -1): number {
  return Math.min(all, Math.max(0, (share ?? middle) + by))
}

/** Where the slider stands; in the middle as long as nothing is chosen, which is no answer. */
export function standsAt(share: number | undefined): number {
  return share ?? middle
}

/** Whether this seat can foretell; while everything is frozen the question stays, under the veil. */
export function isOpen(
  { frozen, lookingBack, foretold }: Pick<TableView, 'frozen' | 'lookingBack' | 'foretold'>,
  { may }: Pick<OwnView, 'may'>,
): boolean {
  return may.includes('predict') || (frozen && !lookingBack && foretold?.closed !== true)
}
