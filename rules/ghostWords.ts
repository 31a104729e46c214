import type { Deck } from './deck.ts'
import type { Language } from './workshop.ts'

/** What simulated participants say in a rehearsal, in the language of the workshop. */
export type Words = Record<keyof NonNullable<Deck['practice']>, readonly string[]>

/** The words that the deck has for them: made up, and never in the rules. */
export function wordsOf({ practice }: Pick<Deck, 'practice'>, language: Language): Words {
  const { tips = [], reasons = [], sentences = [], takeaways = [], piles = [] } = practice ?? {}
  const said = (all: typeof tips) => all.map((words) => words[language])
  return {
    tips: said(tips),
    reasons: said(reasons),
    sentences: said(sentences),
    takeaways: said(takeaways),
    piles: said(piles),
  }
}

/** Everybody says something else, as long as there are words. */
export function wordsFor(all: readonly string[], order: number): string | undefined {
  return all.length === 0 ? undefined : all[order % all.length]
}
