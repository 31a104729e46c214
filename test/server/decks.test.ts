import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { readDeck } from '../../server/decks.ts'

const real = 'decks/rotterdam'
let folder = ''
const write = (file: string, text: string) => writeFileSync(join(folder, file), text)
const reasons = () =>
  readDeck(folder).then(
    () => [],
    (error: Error) => error.message.split('\n'),
  )

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'databasespel-deck-'))
  cpSync(real, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a deck on disk', () => {
  it('is read whole', async () => {
    const deck = await readDeck(real)
    expect(deck.id).toBe('rotterdam')
    expect(deck.slides[0]?.id).toBe('started')
    expect(deck.populations['table1']?.people).toBe(32450)
    expect(deck.names.length).toBeGreaterThanOrEqual(45)
  })

  it('tells each fault on a line of its own, with file, field and reason', async () => {
    const margins = JSON.parse(readFileSync(join(folder, 'margins.json'), 'utf8'))
    margins.margins.sex.categories.m.started = 'many'
    delete margins.populations.table2.about.en
    write('margins.json', JSON.stringify(margins))
    expect(await reasons()).toEqual([
      `${folder}/margins.json: populations.table2.about.en: is missing`,
      `${folder}/margins.json: margins.sex.categories.m.started: must be a number, and is "many"`,
    ])
  })

  it('tells which files cannot be read, and which are no JSON', async () => {
    rmSync(join(folder, 'names.json'))
    write('findings.json', '{ "slides":\n [ oops ] }')
    const lines = await reasons()
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/findings\.json: is no JSON: ./)
    expect(lines[1]).toMatch(/names\.json: cannot be read$/)
  })

  it('is named as people write it: from the working directory', async () => {
    await expect(readDeck('decks/atlantis')).rejects.toThrow(
      /^decks\/atlantis\/variables\.json: cannot be read$/m,
    )
  })
})
