/** One text of a deck in all of its languages. */
type Said = { nl: string; en: string }

/** All texts of a deck, as they lie in it. */
export function saidIn(value: unknown): Said[] {
  if (typeof value !== 'object' || value === null) return []
  return isSaid(value) ? [value] : Object.values(value).flatMap(saidIn)
}

/**
 * Adds a language to a deck that was just read: `sentences` has a translation by each Dutch text. What is missing, empty
 * or surplus comes back, one line for each, and then nothing was added.
 */
export function addLanguage(deck: object, language: string, sentences: unknown): string[] {
  const said = saidIn(deck)
  const faults = faultsOf(said, sentences)
  if (faults.length === 0)
    for (const one of said) Object.assign(one, { [language]: translationOf(sentences, one.nl) })
  return faults
}

function faultsOf(said: readonly Said[], sentences: unknown): string[] {
  if (typeof sentences !== 'object' || sentences === null) return ['has no sentences']
  const known = new Set(said.map(({ nl }) => nl))
  return [
    ...[...known]
      .filter((nl) => !translationOf(sentences, nl)?.trim())
      .map((nl) => `has no translation of "${nl}"`),
    ...Object.keys(sentences)
      .filter((nl) => !known.has(nl))
      .map((nl) => `"${nl}" is not in the deck`),
  ]
}

function translationOf(sentences: unknown, nl: string): string | undefined {
  if (typeof sentences !== 'object' || sentences === null) return undefined
  const found: unknown = Object.getOwnPropertyDescriptor(sentences, nl)?.value
  return typeof found === 'string' ? found : undefined
}

function isSaid(value: object): value is Said {
  return 'nl' in value && 'en' in value && typeof value.nl === 'string' && typeof value.en === 'string'
}
