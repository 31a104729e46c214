import fc from 'fast-check'
import { expect, it } from 'vitest'

import { applied, change } from '../../server/change.ts'

/** Values as workshops and views hold them: no null, no undefined. Keys on purpose include the odd ones. */
const keys = fc.oneof(
  fc.constantFrom('a', 'b', '1', '__proto__', 'constructor', 'toString'),
  fc.string({ maxLength: 3 }),
)
const { map } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.integer(),
    fc.boolean(),
    fc.string(),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('map'),
  ),
  map: fc.dictionary(keys, tie('value'), { maxKeys: 4, noNullPrototype: true }),
}))
const plain = map.map((value) => (typeof value === 'object' && value !== null ? { ...value } : {}))
const wire = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

it('turns one value into the other, over the wire', () => {
  fc.assert(
    fc.property(plain, plain, (before, after) => {
      const patch = change(before, after)
      expect(patch === undefined ? before : applied(before, wire(patch))).toEqual(after)
    }),
  )
})

it('finds nothing between a value and its copy', () => {
  fc.assert(
    fc.property(plain, (value) => {
      expect(change(value, structuredClone(value))).toBeUndefined()
    }),
  )
})

it('says only what changed, and takes away by null', () => {
  const before = { cards: { a: { x: 1, y: 2 }, b: { x: 3 } }, list: [1, 2] }
  const after = { cards: { a: { x: 1, y: 5 } }, list: [1] }
  expect(change(before, after)).toEqual({ cards: { a: { y: 5 }, b: null }, list: [1] })
})

it('does not read what is the same object', () => {
  const untouched = new Proxy({}, { ownKeys: () => expect.unreachable('it was read') })
  expect(change({ untouched, n: 1 }, { untouched, n: 2 })).toEqual({ n: 2 })
})

it('keeps the hands off the prototype', () => {
  const after = applied({}, JSON.parse('{"__proto__": {"polluted": true}}'))
  expect(Object.hasOwn(Object(after), '__proto__')).toBe(true)
  expect(Object.getPrototypeOf(after)).toBe(Object.prototype)
  expect('polluted' in {}).toBe(false)
})

it('treats what is undefined as absent', () => {
  expect(change({ a: 1 }, { a: undefined })).toEqual({ a: null })
  expect(change({}, { a: undefined })).toBeUndefined()
})
