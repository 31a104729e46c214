import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

import { checkDeck } from '../rules/checkDeck.ts'
import type { Deck, DeckFiles } from '../rules/deck.ts'
import { addLanguage } from './deckTexts.ts'

/** The content of one file, or why there is none. */
type Read = { content: unknown } | { fault: string }

/**
 * Reads and checks the deck in a folder, say `decks/rotterdam`. Refuses by an error with one line per fault:
 * the file, the field and the reason; or the file alone where it cannot be read or is no JSON.
 */
export async function readDeck(folder: string): Promise<Deck> {
  const checked = checkDeck(await readFiles(folder))
  if ('deck' in checked) return inItsLanguages(checked.deck, join(folder, 'texts'))
  throw refusal(
    checked.faults.map(({ file, field, reason }) => `${pathOf(folder, file)}: ${field}: ${reason}`),
  )
}

/** The deck with every language that has a finished file, say `texts/pl.json`. */
async function inItsLanguages(deck: Deck, folder: string): Promise<Deck> {
  const files = (await readdir(folder).catch(() => [])).filter((name) => /^[a-z]{2,3}\.json$/.test(name))
  const faults: string[] = []
  for (const file of files) {
    const path = nearOf(join(folder, file))
    const read = await readJson(path)
    const found = 'fault' in read ? [read.fault] : addLanguage(deck, file.slice(0, -5), read.content)
    faults.push(...found.map((fault) => ('fault' in read ? fault : `${path}: ${fault}`)))
  }
  if (faults.length > 0) throw refusal(faults)
  return deck
}

async function readFiles(folder: string): Promise<DeckFiles> {
  const read = {
    variables: await readJson(pathOf(folder, 'variables')),
    margins: await readJson(pathOf(folder, 'margins')),
    findings: await readJson(pathOf(folder, 'findings')),
    statements: await readJson(pathOf(folder, 'statements')),
    names: await readJson(pathOf(folder, 'names')),
  }
  const faults = Object.values(read).flatMap((file) => ('fault' in file ? [file.fault] : []))
  if (faults.length > 0) throw refusal(faults)
  return {
    variables: contentOf(read.variables),
    margins: contentOf(read.margins),
    findings: contentOf(read.findings),
    statements: contentOf(read.statements),
    names: contentOf(read.names),
  }
}

async function readJson(path: string): Promise<Read> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return { fault: `${path}: cannot be read` }
  try {
    return { content: JSON.parse(text) }
  } catch (error) {
    return { fault: `${path}: is no JSON: ${onOneLine(error)}` }
  }
}

function contentOf(read: Read): unknown {
  return 'content' in read ? read.content : undefined
}

/** What JSON says of itself may quote the file, line breaks and all. */
function onOneLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).replace(/\s+/g, ' ')
}

function refusal(lines: readonly string[]): Error {
  return new Error(lines.join('\n'))
}

/** As people write it: from the working directory where the file lies below it. */
function pathOf(folder: string, file: keyof DeckFiles): string {
  return nearOf(join(folder, `${file}.json`))
}

function nearOf(path: string): string {
  const near = relative(process.cwd(), path)
  return near.startsWith('..') ? path : near
}
