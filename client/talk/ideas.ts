import type { Idea } from '../../rules/talk.ts'
import type { TermId } from '../terms/terms.ts'

/** The study in pictures, in the order in which it is told. */
export const ideasInOrder: readonly Idea[] = ['question', 'city', 'cbs', 'noNames', 'chain', 'cards']

/** Words that are explained where they are first used. */
export const newWords = {
  question: ['assistance'],
  city: ['register'],
  cbs: ['cbs'],
  noNames: ['pseudonym', 'key'],
  chain: ['link'],
  cards: [],
} as const satisfies Record<Idea, readonly TermId[]>

/** The first idea is on as long as nobody chose one. */
export function ideaOn(idea: Idea | undefined): Idea {
  return idea ?? ideasInOrder[0] ?? 'question'
}

/** The idea so many further; undefined before the first and after the last. */
export function ideaFrom(idea: Idea, by: 1 | -1): Idea | undefined {
  return ideasInOrder[ideasInOrder.indexOf(idea) + by]
}
