import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import * as v from 'valibot'

const reasons = v.record(v.string(), v.pipe(v.string(), v.minLength(8)))
const shape = v.strictObject({ words: reasons, abbreviations: reasons, address: reasons })

const file = v.parse(shape, JSON.parse(readFileSync(join(import.meta.dirname, 'allowed.json'), 'utf8')))
const names = (list: Record<string, string>): ReadonlySet<string> => new Set(Object.keys(list))

/** What is let through, each with its reason in allowed.json: hard words (in small letters), abbreviations, and by key
 * the texts that name a form of address. */
export const allowed = {
  words: names(file.words),
  abbreviations: names(file.abbreviations),
  address: names(file.address),
}
