import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Who reads or hears a text. `heard` is what the facilitator says aloud: participants hear it once. */
export type Reader = 'participant' | 'heard' | 'facilitator'
export type Text = Readonly<{
  key: string
  group: string
  reader: Reader
  nl: string
  en: string | undefined
}>

const root = join(import.meta.dirname, '../..')
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))

/** What only the facilitator reads: the console, what to do in a step, the network check, the plan for officials. */
const facilitator = /^(check|console|plan|script\.(do|remedy))\.|^paper\.(?!.*(card|guide|name|statement))/
const heard = /^script\./
/** In a deck: what simulated people say in a rehearsal, and where in a booklet something stands. */
const notRead = /\.(practice|place|source)\b/

const readerOf = (key: string): Reader =>
  facilitator.test(key) ? 'facilitator' : heard.test(key) ? 'heard' : 'participant'

/** All texts of the screens, in Dutch and, where it has one, in English; not what a language is called. */
export function screenTexts(): Text[] {
  const nl: Record<string, string> = read('client/texts/nl.json')
  const en: Record<string, string> = read('client/texts/en.json')
  return Object.entries(nl)
    .filter(([key]) => !key.startsWith('language'))
    .map(([key, text]) => ({
      key,
      group: key.split('.')[0] ?? key,
      reader: readerOf(key),
      nl: text,
      en: en[key],
    }))
}

/** All words of a deck that people read: on the cards, beside the figures, in the talk. */
export function deckTexts(deck: string): Text[] {
  const files = ['variables', 'statements', 'findings']
  return files
    .flatMap((file) => [...bothOf(read(`decks/${deck}/${file}.json`), `${deck}.${file}`)])
    .filter(({ key }) => !notRead.test(key))
}

function* bothOf(value: unknown, key: string): Generator<Text> {
  if (typeof value !== 'object' || value === null) return
  const { nl, en } = { nl: undefined, en: undefined, ...value }
  if (typeof nl === 'string') {
    const reader = key.endsWith('originWarning') ? 'facilitator' : 'participant'
    yield { key, group: key.split('.').slice(0, 2).join('.'), reader, nl, en }
    return
  }
  for (const [name, part] of Object.entries(value)) yield* bothOf(part, `${key}.${nameOf(name, part)}`)
}

const nameOf = (name: string, part: unknown): string =>
  typeof part === 'object' && part !== null && 'id' in part ? String(part.id) : name
