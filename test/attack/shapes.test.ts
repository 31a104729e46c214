import * as v from 'valibot'
import { expect, it } from 'vitest'

import { acts } from '../../rules/acts/index.ts'
import { agendaShape } from '../../rules/agendaFile.ts'
import { savedShape } from '../../rules/savedFile.ts'
import { cleaned, typed } from '../../rules/words.ts'
import {
  actShape,
  grantShape,
  handShape,
  helloShape,
  joinShape,
  pairingShape,
  regainShape,
  startShape,
} from '../../rules/wire.ts'
import { freeStrings } from './shapes.ts'

it.each(Object.entries(acts))('%s carries no words that are not bounded and cleaned', (name, { carries }) => {
  expect(Object.entries(carries).flatMap(([field, shape]) => freeStrings(shape, `${name}.${field}`))).toEqual(
    [],
  )
})

it.each(
  Object.entries({
    agendaShape,
    savedShape,
    grantShape,
    handShape,
    helloShape,
    pairingShape,
    regainShape,
    startShape,
  }),
)('%s holds no words that are not bounded and cleaned', (name, shape) => {
  const allowed = ['savedShape.cards.item.value', 'startShape.word.wrapped']
  const free = freeStrings(shape, name).filter((at) => !allowed.includes(at))
  expect(free).toEqual([])
})

it('knows of the few that are only compared: the name of an act, a code, a start word, and a value of the deck', () => {
  expect(freeStrings(actShape, 'act')).toEqual(['act.act', 'act.carried'])
  expect(freeStrings(joinShape, 'join')).toEqual(['join.entry'])
})

it('finds every way in which a string may be free', () => {
  const free = v.string()
  const bounded = v.pipe(v.string(), v.maxLength(10))
  const shapes = [
    free,
    bounded,
    v.pipe(v.string(), v.transform(cleaned)),
    v.pipe(v.string(), v.regex(/[a-z]/)),
    v.optional(bounded),
    v.exactOptional(free),
    v.nullable(free),
    v.array(free),
    v.tuple([v.number(), free]),
    v.union([v.literal(''), free]),
    v.record(free, v.number()),
    v.strictObject({ deep: v.array(v.strictObject({ er: free })) }),
    v.variant('as', [v.strictObject({ as: v.literal('a'), words: free })]),
    v.pipe(v.array(v.unknown()), v.maxLength(3), v.array(free)),
    v.unknown(),
    v.any(),
  ]
  for (const shape of shapes) expect(freeStrings(shape, 'it'), shape.type).not.toEqual([])
  expect(freeStrings(v.optional(v.union([v.literal(''), typed(10)])), 'it')).toEqual([])
})
