import type { Move } from './acts/index.ts'
import type { Chance } from './chance.ts'
import { qualityChoices } from './roundState.ts'
import type { OwnView, TableView } from './view/views.ts'

/** Decides on a messy card that nobody decided on yet; what people chose stays. */
export function qualityMove({ quality }: TableView, own: OwnView, chance: Chance): Move | undefined {
  const card = quality?.card
  if (!card || card.decision || !own.may.includes('decideCard')) return undefined
  const choice = chance.pick(qualityChoices)
  const isGuess = choice === 'repair' && card.options.length > 0
  return {
    act: 'decideCard',
    carried: { card: card.id, choice, ...(isGuess ? { value: chance.pick(card.options) } : {}) },
  }
}

/** Says one thing more of the person from the film, when the facilitator asks for it, until one row is left. */
export function searchMove({ search }: TableView, own: OwnView, chance: Chance): Move | undefined {
  if (!search?.open || search.fits < 2 || search.left.length === 0) return undefined
  if (!own.may.includes('addFact')) return undefined
  return { act: 'addFact', carried: { variable: chance.pick(search.left) } }
}
