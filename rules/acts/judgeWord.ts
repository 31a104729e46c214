import * as v from 'valibot'

import { id, rule } from '../rule.ts'
import { longestWord, typed } from '../words.ts'
import { without } from '../workshop.ts'

/** Lets the projector show a pile's own word, or takes the word away. A word that changed meanwhile is not meant. */
export const judgeWord = rule({
  carries: { pile: id, word: typed(longestWord), on: v.boolean() },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { pile: pileId, word, on }) {
    const pile = workshop.piles[pileId]
    if (pile?.name?.as !== 'word' || pile.name.word !== word) return 'no-such-word'
    const judged = on ? { ...pile, name: { as: 'word' as const, word } } : without(pile, 'name')
    return { ...workshop, piles: { ...workshop.piles, [pileId]: judged } }
  },
})
