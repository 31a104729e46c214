import { expect, it } from 'vitest'

import { tipThemes, type Text } from '../../../rules/talk.ts'
import {
  inPlace,
  textsOf,
  themesInOrder,
  waitingFirst,
  waitingIn,
  type Named,
} from '../../../client/talk/queue.ts'

const text = (state: Text['state'], kind: Text['kind'] = 'tip'): Text => ({ kind, words: 'w', state })
const texts = {
  a: text('shown'),
  b: text('waiting'),
  c: text('hidden', 'parked'),
  d: text('waiting', 'reason'),
  e: text('waiting'),
}
const ids = (some: readonly Named[]) => some.map(([id]) => id).join('')

it('lists the kinds that are asked', () => {
  expect(ids(textsOf(texts, ['tip']))).toBe('abe')
  expect(ids(textsOf(texts, ['parked', 'reason']))).toBe('cd')
})

it('begins with what waits', () => {
  expect(ids(waitingIn(textsOf(texts, ['tip'])))).toBe('be')
  expect(ids(waitingFirst(textsOf(texts, ['tip'])))).toBe('bea')
})

it('lets nothing jump while it is judged, and puts what is new on top', () => {
  const judged = { ...texts, b: text('shown'), f: text('shown') }
  expect(ids(inPlace(['b', 'e', 'a'], textsOf(judged, ['tip'])))).toBe('fbea')
})

it('offers every theme of the rules', () => {
  expect(themesInOrder).toEqual(tipThemes)
})
