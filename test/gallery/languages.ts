import { isLanguage } from '../../client/languages.ts'
import { teach } from '../../client/parts/speech.ts'
import { addLanguage } from '../../server/deckTexts.ts'
import type { Language } from '../../rules/workshop.ts'
import { deck } from './deck.ts'
import { mirroredCode, mirroredTexts, mirroredWords } from './mirrored.ts'

type Texts = Readonly<Record<string, string>>
const files = import.meta.glob<Texts>('../../client/texts/*.json', { eager: true, import: 'default' })
const words = import.meta.glob<Texts>('../../decks/rotterdam/texts/*.json', {
  eager: true,
  import: 'default',
})

/** What screens say, by language: those of the game, those that are being translated, and the mirrored one. */
export const texts = new Map(Object.entries(files).map(([path, file]) => [codeIn(path), file] as const))
for (const [path, sentences] of Object.entries(words)) add(codeIn(path), sentences)
const { nl = {} } = Object.fromEntries(texts)
texts.set(mirroredCode, mirroredTexts(nl))
add(mirroredCode, mirroredWords(deck))
for (const [code, file] of texts) if (isLanguage(code)) teach(code, file)

/** A language of the gallery, from the address; Dutch without one. Refuses, by throwing, one that is not there. */
export function languageIn(word: string | undefined): Language {
  if (word === undefined) return 'nl'
  if (texts.has(word) && isLanguage(word)) return word
  throw new Error(`gallery: no language ${word}`)
}

function codeIn(path: string): string {
  return path.replace(/^.*\/|(?:\.part)?\.json$/g, '')
}

/** The deck of this page learns a language. */
function add(language: string, sentences: Texts): void {
  const faults = addLanguage(deck, language, sentences)
  if (faults.length > 0) throw new Error(`gallery: ${language}: ${faults.join(', ')}`)
}
