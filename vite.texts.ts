import { readFileSync } from 'node:fs'

import type { Plugin } from 'vite'

/** Texts that no participant ever reads: the projector's, the console's, what the facilitator says, the step plan. */
const others = /^(check|console|paper|pass|plan|script|table)\./
/** Texts that a participant reads only once the cards are dealt. */
const later =
  /^(canvas|chance|claim|dialogue|evaluation|explain|list|order|other|pair|predict|profile|quality|raw|reveal|search|selection|small|tables|talk|terms|tip|wrapUp)\./

/** What each query leaves out. */
const leftOut = { '?first': [others, later], '?own': [others] } as const

/**
 * `nl.json?first` holds what the home page and the welcome screen say, `nl.json?own` all that a participant's
 * device says, `nl.json?named` only what the language calls itself, and `nl.json` everything.
 */
export function firstTexts(): Plugin {
  return {
    name: 'first-texts',
    enforce: 'pre',
    load(id) {
      const [file = '', query] = id.split(/(?=\?)/)
      if (query === '?named')
        return script(`export const languageName = ${said(textsIn(file)['languageName'])}`)
      if (query !== '?first' && query !== '?own') return undefined
      const texts = textsIn(file)
      const left = Object.entries(texts).filter(([key]) => !leftOut[query].some((some) => some.test(key)))
      return script(`export default ${said(Object.fromEntries(left))}`)
    },
  }
}

const said = (value: unknown) => JSON.stringify(value)
const script = (code: string) => ({ code, moduleType: 'js' as const })
const textsIn = (file: string): Record<string, string> => JSON.parse(readFileSync(file, 'utf8'))
