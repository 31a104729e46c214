/** The sentences of one language by their key, as in client/texts/nl.json. */
export type Texts = Readonly<Record<string, string>>

const gaps = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, gap = '']) => gap)
const sorted = (list: Iterable<string>) => [...new Set(list)].toSorted()
const familiar = /_je$/

/** What one language says and the other does not. Keys on `_je` are an informal address, each beside the key without
 * it: where the master has one, another language may have it or not, and the other way round. */
export function differences(master: Texts, other: Texts): string[] {
  const plain = Object.keys(master).filter((key) => !familiar.test(key))
  const twins = Object.keys(master).filter((key) => familiar.test(key))
  return [
    ...plain.filter((key) => other[key] === undefined).map((key) => `${key} has no translation`),
    ...Object.keys(other)
      .filter((key) => master[key.replace(familiar, '')] === undefined)
      .map((key) => `${key} is not in the master`),
    ...twins
      .filter((key) => master[key.replace(familiar, '')] === undefined)
      .map((key) => `${key} stands alone`),
    ...plain.filter((key) => !sameGaps(master[key], other[key])).map((key) => `${key} has other gaps`),
    ...twins
      .filter((key) => !sameGaps(master[key.replace(familiar, '')], master[key]))
      .map((key) => `${key} has other gaps`),
  ]
}

/** Do both sentences leave the same gaps? In which order, and how often, is up to the language. */
export function sameGaps(one: string | undefined, another: string | undefined): boolean {
  if (one === undefined || another === undefined) return true
  return sorted(gaps(one)).join() === sorted(gaps(another)).join()
}

/** Sentences that say nothing. */
export const empty = (texts: Texts): string[] => Object.keys(texts).filter((key) => !texts[key]?.trim())
