import { readFileSync } from 'node:fs'

import type { Plugin } from 'vite'

/** Texts that no participant ever reads: the projector's, the console's, and what the facilitator says. */
const later = /^(console|script|table)\./
const query = '?first'

/**
 * `nl.json?first` holds what a participant's device and the home page say; `nl.json` everything. Without
 * this plugin both are everything: nothing breaks, a first load is larger.
 */
export function firstTexts(): Plugin {
  return {
    name: 'first-texts',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith(`.json${query}`)) return undefined
      const texts: Record<string, string> = JSON.parse(readFileSync(id.slice(0, -query.length), 'utf8'))
      const first = Object.entries(texts).filter(([key]) => !later.test(key))
      return { code: `export default ${JSON.stringify(Object.fromEntries(first))}`, moduleType: 'js' }
    },
  }
}
