import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'

import { expectedOf } from '../language/expected.ts'
import { differences, empty, type Texts } from './texts.ts'
import { pathsUnder, textOf } from './tree.ts'

/** A language that is being translated is called `pl.part.json` until it says everything. */
const isWhole = (path: string) => /\/[a-z]{2,3}\.json$/.test(path)
const paths = pathsUnder('client/texts').filter(isWhole)
const read = (path: string): Texts => JSON.parse(textOf(path))
const languageOf = (path: string) => posix.basename(path, '.json')
/** Dutch is the master of every language; some have more forms to count with. */
const masterFor = (path: string) => {
  const master = read(posix.join(posix.dirname(path), 'nl.json'))
  const twins = Object.entries(master).filter(([key]) => key.endsWith('_je'))
  return { ...expectedOf(master, languageOf(path)), ...Object.fromEntries(twins) }
}

describe('the texts of the screens', () => {
  it.each(paths)('%s leaves no sentence empty', (path) => {
    expect(empty(read(path))).toEqual([])
  })

  it.each(paths)('%s says what the master says', (path) => {
    if (languageOf(path) !== 'nl') expect(differences(masterFor(path), read(path))).toEqual([])
  })
})

describe('the texts of the decks', () => {
  const decks = pathsUnder('decks').flatMap(
    (path) => /^decks\/([^/]+)\/variables\.json$/.exec(path)?.[1] ?? [],
  )

  it.each(decks)('of %s are there in every language of the screens, and in no other', (deck) => {
    const more = pathsUnder(`decks/${deck}`).filter((path) => path.includes('/texts/') && isWhole(path))
    expect(['en', 'nl', ...more.map(languageOf)].toSorted()).toEqual(paths.map(languageOf).toSorted())
  })
})

describe('the checker of texts', () => {
  it('finds a missing, a surplus and a lonely sentence, and other gaps', () => {
    const master = { hello: 'Dag {name}', bye: 'Tot ziens', loose_je: 'Kom je?' }
    const other = { hello: 'Hello {nam}', more: 'More', more_je: 'Hi', hello_je: 'Hi {name}' }
    expect(differences(master, other)).toEqual([
      'bye has no translation',
      'more is not in the master',
      'more_je is not in the master',
      'loose_je stands alone',
      'hello has other gaps',
    ])
  })

  it('lets a translation with its gaps in another order pass', () => {
    const master = { sum: '{a} van {b}', sum_je: 'jouw {a} van {b}' }
    expect(differences(master, { sum: 'of {b}, {a}' })).toEqual([])
  })
})
