import type { ActName } from '../../rules/acts/index.ts'
import type { Screen } from '../screen.ts'
import { roomWords, signsLeft } from '../talk/words.ts'

/** Whether this seat can put something in the box; while everything is frozen the question stays, under the veil. */
export function isAsked(
  act: ActName,
  { frozen, lookingBack, ballots }: Pick<Screen['table'], 'frozen' | 'lookingBack' | 'ballots'>,
  { may }: Pick<Screen['own'], 'may'>,
): boolean {
  if (ballots?.closed) return false
  return may.includes(act) || (frozen && !lookingBack)
}

/** Words that may stay away: nothing is sent where nothing was written. */
export function wordsOf(words: string): { words?: string } {
  return words.trim() === '' ? {} : { words }
}

/** Why words that may stay away cannot be sent; undefined when they can. */
export function tooLong(words: string, say: Screen['say']): string | undefined {
  return signsLeft(words) < 0 ? roomWords(words, say) : undefined
}
