import type { Language } from '../rules/workshop.ts'

const named = import.meta.glob<string>(['./texts/??.json', './texts/???.json'], {
  eager: true,
  query: '?named',
  import: 'languageName',
})

/** Each language that has a file of texts, by its own name, so that whoever needs it can read it; Dutch first. */
export const languageNames: readonly { value: Language; label: string }[] = Object.entries(named)
  .map(([path, label]) => ({ value: codeIn(path), label }))
  .sort((one, other) => Number(other.value === 'nl') - Number(one.value === 'nl'))
  .flatMap(({ value, label }) => (isLanguage(value) ? [{ value, label }] : []))

/** A language that the screens speak, from a word that says so, as `en-GB` does; undefined where none of ours is meant. */
export function languageFrom(word: string | null | undefined): Language | undefined {
  const [code] = (word ?? '').split('-')
  return languageNames.find(({ value }) => value === code)?.value
}

/** How dates are written: what is plain English here is British. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language
}

function codeIn(path: string): string {
  return path.replace(/^.*\/|\.json$/g, '')
}

/** What has a file is a language: to the compiler there are the two in which everything is written first. */
export function isLanguage(code: string): code is Language {
  return /^[a-z]{2,3}$/.test(code)
}
