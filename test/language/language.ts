// Makes the files that a translator fills in, renews them when sentences came or went, and says what is left:
//
//   npm run language -- --to pl
//
// While a sentence is left they are called pl.part.json: the game does not offer them, the gallery shows them
// (#participant/welcome/pl). As soon as none is left they are called pl.json, and the game speaks the language.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as v from 'valibot'

import { saidIn } from '../../server/deckTexts.ts'
import { command, mark, readFlags } from '../flags.ts'
import type { Texts } from '../house/texts.ts'
import { expectedOf } from './expected.ts'
import { isFinished, renewed, type Standing } from './translation.ts'

const usage = `npm run language -- --to CODE

  --to CODE   the language, by its code of two or three letters: pl, tr, pap
  --in FOLDER the project (this one)
  --help      this
`
const shape = v.strictObject({
  to: v.pipe(
    v.string('the code of a language is missing'),
    v.regex(/^[a-z]{2,3}$/, 'two or three small letters'),
    v.check((code) => Intl.PluralRules.supportedLocalesOf(code).length > 0, 'a language that is known'),
    v.check((code) => code !== 'nl' && code !== 'en', 'another language than those in which we write'),
  ),
  in: v.optional(v.string(), process.cwd()),
  help: mark,
})

await command(readFlags(shape, process.argv.slice(2)), usage, async ({ to, in: root }) => {
  const screens = fill(
    join(root, 'client/texts'),
    to,
    expectedOf(readTexts(join(root, 'client/texts/nl.json')), to),
  )
  const decks = decksIn(root).map((deck) => fill(join(deck, 'texts'), to, wordsOf(deck)))
  console.log(JSON.stringify({ language: to, files: [screens, ...decks] }, null, 2))
})

type Filled = Standing & { file: string; finished: boolean }

/** Renews one file, under the name that fits how far it is. */
function fill(folder: string, language: string, expected: Texts): Filled {
  const [whole, part] = [join(folder, `${language}.json`), join(folder, `${language}.part.json`)]
  const before = [whole, part].find((path) => existsSync(path))
  const { texts, standing } = renewed(expected, before ? readTexts(before) : {})
  const finished = isFinished(standing)
  const file = finished ? whole : part
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(texts, null, 2)}\n`)
  if (before && before !== file) rmSync(before)
  return { file, finished, ...standing }
}

function decksIn(root: string): string[] {
  const folder = join(root, 'decks')
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return names.map(({ name }) => join(folder, name))
}

/** Every Dutch text of a deck, each once, by itself. */
function wordsOf(deck: string): Texts {
  const files = readdirSync(deck).filter((name) => name.endsWith('.json'))
  const said = files.flatMap((name) => saidIn(JSON.parse(readFileSync(join(deck, name), 'utf8'))))
  return Object.fromEntries(said.map(({ nl }) => [nl, nl]))
}

function readTexts(path: string): Texts {
  return JSON.parse(readFileSync(path, 'utf8'))
}
