import type { Texts } from '../house/texts.ts'

const plural = /_(one|other)$/

/**
 * What a language has to say, by key, with the sentence of the master to start from. Where the master counts, a language
 * has as many forms as it needs: Polish says one, few, many and other.
 */
export function expectedOf(master: Texts, language: string): Texts {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
  const all = Object.entries(master).flatMap(([key, sentence]): [string, string][] => {
    if (key.endsWith('_je')) return []
    const stem = key.replace(plural, '')
    const counts = Object.hasOwn(master, `${stem}_one`) && Object.hasOwn(master, `${stem}_other`)
    if (!counts || stem === key) return [[key, sentence]]
    const forms = pluralCategories.filter((form) => (form === 'one') === key.endsWith('_one'))
    return forms.map((form) => [`${stem}_${form}`, sentence])
  })
  return Object.fromEntries(all.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
