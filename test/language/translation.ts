import { sameGaps, type Texts } from '../house/texts.ts'

/** So a sentence stands in a file that nobody translated yet: the master's, between these marks. */
const open = /^⟨.*⟩$/su

/** Where a translation stands: how much is left, what belongs nowhere any more, and which sentences lost a gap. */
export type Standing = { sentences: number; left: number; gone: string[]; otherGaps: string[] }

/** A file to translate: what was translated before stays, what is new waits between marks, what is gone goes. */
export function renewed(expected: Texts, before: Texts): { texts: Texts; standing: Standing } {
  const texts = Object.fromEntries(
    Object.entries(expected).map(([key, master]) => [key, kept(before[key]) ?? `⟨${master}⟩`]),
  )
  const twins = Object.entries(before).filter(
    ([key]) => key.endsWith('_je') && Object.hasOwn(expected, key.slice(0, -3)),
  )
  const done = Object.entries(texts).filter(([, sentence]) => !open.test(sentence))
  return {
    texts: { ...texts, ...Object.fromEntries(twins) },
    standing: {
      sentences: Object.keys(expected).length,
      left: Object.keys(expected).length - done.length,
      gone: Object.keys(before).filter((key) => !Object.hasOwn(expected, key.replace(/_je$/, ''))),
      otherGaps: done.filter(([key, sentence]) => !sameGaps(expected[key], sentence)).map(([key]) => key),
    },
  }
}

/** Whether nothing is left to do. */
export function isFinished({ left, otherGaps }: Standing): boolean {
  return left === 0 && otherGaps.length === 0
}

function kept(sentence: string | undefined): string | undefined {
  return sentence === undefined || sentence.trim() === '' || open.test(sentence) ? undefined : sentence
}
