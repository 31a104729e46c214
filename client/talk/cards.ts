import type { TalkCard } from '../../rules/talk.ts'

/** The question cards, in the order in which they lie. */
export const cardsInOrder: readonly TalkCard[] = ['good', 'hard', 'want']
