import type { Move } from './acts/index.ts'
import type { Chance } from './chance.ts'
import type { OwnView, TableView } from './view/views.ts'
import { answers } from './workshop.ts'

/** Answers the question of the round about the profile, once. */
export function profileMove({ profile }: TableView, own: OwnView, chance: Chance): Move | undefined {
  if (!profile?.question || own.answer || !own.may.includes('answer')) return undefined
  return { act: 'answer', carried: { answer: chance.pick(answers) } }
}
