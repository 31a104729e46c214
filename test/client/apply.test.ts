import fc from 'fast-check'
import { expect, it } from 'vitest'

import { apply } from '../../client/apply.ts'
import { change } from '../../server/change.ts'

const sample = { cards: { a: { x: 1, pile: 'h1' }, b: { x: 2 } }, tray: ['a', 'b'], frozen: false }

it('sets, replaces and takes away, and leaves the rest the same object', () => {
  const next = apply(sample, { cards: { a: { pile: null, x: 9 } }, tray: ['b'], code: 'AB' })
  expect(next).toEqual({ cards: { a: { x: 9 }, b: { x: 2 } }, tray: ['b'], frozen: false, code: 'AB' })
  expect(next.cards.b).toBe(sample.cards.b)
  expect(sample.cards.a).toEqual({ x: 1, pile: 'h1' })
})

it('keeps an evil key as a key and touches no prototype', () => {
  const evil: unknown = JSON.parse(
    '{"__proto__":{"bad":true},"cards":{"__proto__":{"bad":true}},"constructor":{"a":1}}',
  )
  const next = apply(sample, Object.fromEntries(Object.entries(Object(evil))))
  expect(Reflect.get({}, 'bad')).toBeUndefined()
  expect(Reflect.get(next.cards.a, 'bad')).toBeUndefined()
  expect(Object.getPrototypeOf(next)).toBe(Object.prototype)
})

it('takes nulls out of a new object as well', () => {
  expect(apply<Record<string, unknown>>({}, { a: { b: null, c: 1 } })).toEqual({ a: { c: 1 } })
})

const leaf = fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.array(fc.integer(), { maxLength: 3 }))
const keys = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', 'length')
const { tree } = fc.letrec((tie) => ({
  tree: fc.dictionary(keys, fc.oneof({ depthSize: 'small' }, leaf, tie('tree')), { maxKeys: 4 }),
}))
const plain = tree.map((value): Record<string, unknown> => JSON.parse(JSON.stringify(value)))

it('undoes on the screen what the server found to have changed', () => {
  fc.assert(
    fc.property(plain, plain, (before, after) => {
      const patch = change(before, after)
      expect(JSON.stringify(sorted(patch ? apply(before, patch) : before))).toBe(
        JSON.stringify(sorted(after)),
      )
    }),
    { numRuns: 500 },
  )
})

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return entries.map(([key, inner]) => [key, sorted(inner)])
}
