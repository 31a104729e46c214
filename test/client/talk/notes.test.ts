import { expect, it } from 'vitest'

import { asTheyCame, grouped, largestThat, letterSizes, pagesOf } from '../../../client/talk/notes.ts'

const note = (id: string) => ({ id, words: id })
const ids = (notes: readonly { id: string }[]) => notes.map(({ id }) => id).join('')

it('leaves a note where it lies, puts new ones after it, and closes a gap', () => {
  expect(ids(asTheyCame([], [note('a'), note('c')]))).toBe('ac')
  expect(ids(asTheyCame(['c', 'a'], [note('a'), note('b'), note('c')]))).toBe('cab')
  expect(ids(asTheyCame(['c', 'a', 'b'], [note('b'), note('c')]))).toBe('cb')
})

const headings = ['x', 'y', 'z'].map((id) => ({
  id,
  title: id.toUpperCase(),
  holds: (one: { words: string }) => one.words.startsWith(id),
}))

it('groups under headings in their order, leaves out empty ones, and puts the rest last', () => {
  const groups = grouped([note('z1'), note('q'), note('x1'), note('z2')], headings, 'rest')
  expect(groups.map(({ title, notes }) => `${title}:${ids(notes)}`)).toEqual(['X:x1', 'Z:z1z2', 'rest:q'])
})

it('is one group without a title where nothing is grouped', () => {
  expect(grouped([note('a')], [], '')).toEqual([{ id: '', title: '', notes: [note('a')] }])
})

it('takes the largest letters that fit, and the smallest where none do', () => {
  expect(largestThat((size) => size <= 120)).toBe(120)
  expect(largestThat(() => true)).toBe(letterSizes[0])
  expect(largestThat(() => false)).toBe(letterSizes.at(-1))
})

it('counts pages, and never fewer than one', () => {
  expect(pagesOf(1000, 1000)).toBe(1)
  expect(pagesOf(1300, 1000)).toBe(2)
  expect(pagesOf(3000, 1000)).toBe(3)
  expect(pagesOf(500, 0)).toBe(1)
})
