import { called, front, texts } from './texts.ts'

/**
 * Cards and piles are named by a sentence that says all that stands on them, in another order than they show it.
 * So it is word by word that what one sees has to be in what one says (WCAG 2.5.3); axe wants the same order as well.
 */
export function namesLackWords(): string[] {
  const seen = texts()
  return [...front().querySelectorAll('button[data-at][aria-label]')].flatMap((one) => {
    const name = new Set(wordsIn(one.getAttribute('aria-label') ?? ''))
    const shown = seen.filter(({ element }) => one.contains(element)).flatMap(({ words }) => wordsIn(words))
    const lacks = shown.filter((word) => !name.has(word))
    return lacks.length === 0 ? [] : [`${called(one)} does not say ${lacks.join(', ')}`]
  })
}

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
