import type { Deck } from '../../rules/deck.ts'
import { saidIn } from '../../server/deckTexts.ts'

/**
 * Dutch in the letters of Hebrew: a language that nobody speaks, by one of the codes that are kept free for such. It runs
 * from right to left and is as long as what it says, so that a screen shows at once what does not turn with it, and
 * which words come from nowhere.
 */
export const mirroredCode = 'qaa'

const hebrew = 'אבגדהוזחטיכלמנסעפצקרשתךםןף'

/** A sentence in those letters; its gaps stay. */
export function mirrored(sentence: string): string {
  return sentence
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? part : part.replace(/[a-z]/gi, letter)))
    .join('')
}

function letter(latin: string): string {
  return hebrew.charAt(latin.toLowerCase().charCodeAt(0) - 97)
}

/** All texts of the screens in it. */
export function mirroredTexts(texts: Readonly<Record<string, string>>): Record<string, string> {
  const turned = Object.entries(texts).map(([key, sentence]) => [key, mirrored(sentence)])
  return { ...Object.fromEntries(turned), languageDirection: 'rtl' }
}

/** All texts of a deck in it, by the Dutch. */
export function mirroredWords(deck: Deck): Record<string, string> {
  return Object.fromEntries(saidIn(deck).map(({ nl }) => [nl, mirrored(nl)]))
}
