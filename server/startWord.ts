import { createHash, timingSafeEqual } from 'node:crypto'

import type { Entrance } from './entrance.ts'

/**
 * An entrance at which whoever starts a workshop, also from a file, has to say this word; without one everybody may.
 * The word itself goes no further: it is not a part of what begins.
 */
export function guardedBy(word: string | undefined, entrance: Entrance): Entrance {
  const isRight = word === undefined ? () => true : wordCheck(word)
  return {
    ...entrance,
    async start({ word: typed, ...asked }, saved) {
      return isRight(typed) ? entrance.start(asked, saved) : 'wrong-word'
    },
  }
}

/** Tells whether somebody typed this word, and takes as long for a word that is nearly right as for any other. */
export function wordCheck(word: string): (typed: string | undefined) => boolean {
  const right = digestOf(word)
  return (typed) => timingSafeEqual(digestOf(typed ?? ''), right)
}

/** As large as any other, however long the word. Capitals do not count: a phone writes the first letter large. */
function digestOf(word: string): Buffer {
  return createHash('sha256').update(word.normalize('NFKC').trim().toLowerCase()).digest()
}
