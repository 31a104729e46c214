import type { Both, Deck } from '../deck.ts'
import { longestText, longestWord, signsIn } from '../words.ts'
import type { Fault } from './fault.ts'

/** What simulated participants could not say: it is longer than what people may type. */
export function practiceFaults({ practice }: Pick<Deck, 'practice'>): Fault[] {
  if (!practice) return []
  const { piles, ...texts } = practice
  const longTexts = Object.entries(texts).flatMap(([kind, said]) => tooLong(kind, said, longestText))
  return [...longTexts, ...tooLong('piles', piles, longestWord)]
}

function tooLong(kind: string, said: readonly Both[], most: number): Fault[] {
  return said.flatMap(({ nl, en }, n) =>
    signsIn(nl) > most || signsIn(en) > most
      ? [{ field: `practice.${kind}.${n}`, reason: `must have at most ${most} signs` }]
      : [],
  )
}
