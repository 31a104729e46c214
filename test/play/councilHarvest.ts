import { readFileSync } from 'node:fs'

import type { Language } from '../../rules/workshop.ts'

type Harvest = { page: string[]; csv: string[]; data: object }

const locales = { nl: 'nl-NL', en: 'en-GB' }

/**
 * What leaves the room after the council of this story: the page line by line, the table and the data, as they were
 * read by hand and written down in `harvests/`; only the day is filled in.
 */
export function expectedHarvest(language: Language, at: number): [string[], string, object] {
  const file = new URL(`harvests/${language}.json`, import.meta.url)
  const day = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long' }).format(at)
  const date = new Intl.DateTimeFormat('sv-SE').format(at)
  const filled = readFileSync(file, 'utf8').replaceAll('{day}', day).replaceAll('{date}', date)
  const { page, csv, data }: Harvest = JSON.parse(filled)
  return [page, csv.join('\r\n'), data]
}
