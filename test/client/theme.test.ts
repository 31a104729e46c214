import { expect, it } from 'vitest'

import { logoIn, wordsOf } from '../../client/parts/theme.ts'

/** A page whose head says this of its theme. */
const page = (told?: object) => {
  const link = { dataset: told === undefined ? {} : { theme: JSON.stringify(told) } }
  return { getElementById: (id: string) => (id === 'theme' && told ? link : null) }
}
const alt = { nl: 'Gemeente Lindewaard', en: 'Municipality of Lindewaard' }

it('finds the logo that the server tells of in the head of the page', () => {
  expect(logoIn(page({ name: 'x', logo: '/theme/logo.svg?v=1', alt }))).toEqual({
    src: '/theme/logo.svg?v=1',
    alt,
  })
})

it('finds none without a theme, or in a theme without one', () => {
  expect(logoIn(page())).toBeUndefined()
  expect(logoIn(page({ name: 'x' }))).toBeUndefined()
})

it('says it in the language of the screen, and in Dutch where it has no words for that', () => {
  const logo = { src: '', alt }
  expect(['nl', 'en', 'tr'].map((language) => wordsOf(logo, language))).toEqual([
    'Gemeente Lindewaard',
    'Municipality of Lindewaard',
    'Gemeente Lindewaard',
  ])
})
