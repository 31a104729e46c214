import { expect, it } from 'vitest'

import { ideas, talkCards } from '../../../rules/talk.ts'
import { cardsInOrder } from '../../../client/talk/cards.ts'
import { ideaFrom, ideaOn, ideasInOrder } from '../../../client/talk/ideas.ts'
import en from '../../../client/texts/en.json'
import nl from '../../../client/texts/nl.json'

it('shows the ideas and the question cards of the rules', () => {
  expect(ideasInOrder).toEqual(ideas)
  expect(cardsInOrder).toEqual(talkCards)
})

it('begins with the first idea, and ends at the last', () => {
  expect(ideaOn(undefined)).toBe('question')
  expect(ideaFrom('question', 1)).toBe('city')
  expect(ideaFrom('question', -1)).toBeUndefined()
  expect(ideaFrom('cards', 1)).toBeUndefined()
})

const said = Object.entries({
  ...nl,
  ...Object.fromEntries(Object.entries(en).map(([key, words]) => [`en ${key}`, words])),
})
const told = said.filter(([key]) => /^(en )?(explain|console\.idea|terms)\./.test(key))

it('tells no figure and no city in the explanation: nothing of the results', () => {
  expect(told.length).toBeGreaterThan(40)
  const figures = told.filter(([, words]) => /\d|Rotterdam|Amsterdam|Utrecht/.test(words))
  expect(figures).toEqual([])
})

it('takes at most two sentences for an idea', () => {
  const ideaSaid = told.filter(([key]) => ideas.some((idea) => key.endsWith(`explain.${idea}`)))
  expect(ideaSaid.length).toBe(2 * ideas.length)
  for (const [key, words] of ideaSaid) expect(words.match(/[.?!]/g)?.length, key).toBeLessThanOrEqual(2)
})
