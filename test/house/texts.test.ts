import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'

import { differences, empty, type Texts } from './texts.ts'
import { pathsUnder, textOf } from './tree.ts'

const paths = pathsUnder('client/texts').filter((path) => path.endsWith('.json'))
const read = (path: string): Texts => JSON.parse(textOf(path))
/** Dutch is the master of every language. */
const masterOf = (path: string) => posix.join(posix.dirname(path), 'nl.json')

describe('the texts of the screens', () => {
  it.each(paths)('%s leaves no sentence empty', (path) => {
    expect(empty(read(path))).toEqual([])
  })

  it.each(paths)('%s says what the master says', (path) => {
    expect(paths).toContain(masterOf(path))
    if (path !== masterOf(path)) expect(differences(read(masterOf(path)), read(path))).toEqual([])
  })
})

describe('the checker of texts', () => {
  it('finds a missing, a surplus and a lonely sentence, and other gaps', () => {
    const master = { hello: 'Dag {name}', bye: 'Tot ziens', loose_je: 'Kom je?' }
    const other = { hello: 'Hello {nam}', more: 'More', hello_je: 'Hi' }
    expect(differences(master, other)).toEqual([
      'bye has no translation',
      'more is not in the master',
      'hello_je is not in the master',
      'loose_je stands alone',
      'hello has other gaps',
    ])
  })

  it('lets a translation with its gaps in another order pass', () => {
    const master = { sum: '{a} van {b}', sum_je: 'jouw {a} van {b}' }
    expect(differences(master, { sum: 'of {b}, {a}' })).toEqual([])
  })
})
