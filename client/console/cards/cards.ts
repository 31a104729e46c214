/** Questions that people ask, with an honest answer to read out (domain.md, C10); in this order. */
export const questions = ['fraud', 'mine', 'noChance', 'origin', 'obliged', 'still'] as const
/** What a facilitator can do when things go differently (domain.md, C4, C11 and D5). */
export const helps = ['talk', 'upset', 'joke', 'keyShown', 'silent', 'late', 'oneDevice', 'fails'] as const

export type Question = (typeof questions)[number]
export type CardName = Question | (typeof helps)[number]

/** The question about origin tells a finding: it comes with the figures about origin, and not before. */
export function questionsNow({ originOpen }: { originOpen: boolean }): Question[] {
  return questions.filter((question) => question !== 'origin' || originOpen)
}

/** Whether a card is a question that somebody asks. */
export function isQuestion(card: CardName): boolean {
  return questions.some((question) => question === card)
}
