import { expect, it } from 'vitest'

import { languageFrom, languageNames, localeOf } from '../../client/languages.ts'

it('offers each language that has a file, by its own name, Dutch first', () => {
  expect(languageNames).toEqual([
    { value: 'nl', label: 'Nederlands' },
    { value: 'en', label: 'English' },
  ])
})

it('knows a language by what a browser says of it, and no other', () => {
  expect(['nl', 'en-GB', 'nl-BE', 'klingon', 'n', '', undefined, null].map(languageFrom)).toEqual([
    'nl',
    'en',
    'nl',
    ...Array(5).fill(undefined),
  ])
})

it('writes dates as they are written in Britain when it speaks English', () => {
  expect(['nl', 'en', 'pl'].map(localeOf)).toEqual(['nl', 'en-GB', 'pl'])
})
