import { expect, it } from 'vitest'

import { languagesOf, speaks } from '../../rules/language.ts'
import { addLanguage, saidIn } from '../../server/deckTexts.ts'
import { deck } from '../gallery/deck.ts'

const sentences = (of: object) => Object.fromEntries(saidIn(of).map(({ nl, en }) => [nl, en.toUpperCase()]))

it('adds a language to every text of a deck', () => {
  const more = structuredClone(deck)
  expect(addLanguage(more, 'pl', sentences(more))).toEqual([])
  expect([languagesOf(more), speaks(more, 'pl'), speaks(deck, 'pl')]).toEqual([
    ['nl', 'en', 'pl'],
    true,
    false,
  ])
  expect(more.title).toEqual({ ...deck.title, pl: deck.title.en.toUpperCase() })
  expect(saidIn(more).filter((one) => !Object.hasOwn(one, 'pl'))).toEqual([])
  expect(saidIn(more).length).toBeGreaterThan(150)
})

it('adds nothing while a sentence misses, is empty or belongs nowhere, and says which', () => {
  const more = structuredClone(deck)
  const { [deck.title.nl]: _missing, ...rest } = sentences(more)
  const [some = ''] = Object.keys(rest)
  expect(addLanguage(more, 'pl', { ...rest, [some]: ' ', 'Zomaar iets.': 'Something.' }).toSorted()).toEqual(
    [
      `"Zomaar iets." is not in the deck`,
      `has no translation of "${some}"`,
      `has no translation of "${deck.title.nl}"`,
    ].toSorted(),
  )
  expect(more).toEqual(deck)
  expect(addLanguage(more, 'pl', 'words')).toEqual(['has no sentences'])
})
