import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { textOf } from '../house/tree.ts'
import { documented } from './documented.ts'
import { pictures } from './pictures.ts'
import { nameOf } from './walk.ts'

const files = Object.keys(documented)
const shownIn = (document: string) =>
  [...textOf(document).matchAll(/docs\/pictures\/([\w-]+\.png)/g)].map(([, file]) => file ?? '')

it('are of screens that the gallery has', () => {
  const names = pictures.map(nameOf)
  expect(Object.values(documented).filter((name) => !names.includes(name))).toEqual([])
})

it.each(['README.md', 'README.en.md'])('are all that %s shows, and all that lie there', (document) => {
  expect(shownIn(document).toSorted()).toEqual(files.toSorted())
  expect(readdirSync(join(import.meta.dirname, '../../docs/pictures')).toSorted()).toEqual(files.toSorted())
})
