import { beforeEach, describe, expect, it } from 'vitest'

import { createSettings } from '../../client/settings.ts'
import { mostUnsent, unsentOf } from '../../client/unsent.ts'
import type { ActMessage } from '../../rules/wire.ts'
import { FakeShelf } from './shelf.ts'

const seat = { workshop: 'w1234567', key: 'abcdefghijklmnopqrstuv' }
const other = { workshop: 'w1234567', key: 'zyxwvutsrqponmlkjihgfe' }
const act = (n: number, carried: unknown = { on: true }): ActMessage => ({ n, act: 'ready', carried })

let shelf: FakeShelf

beforeEach(() => {
  shelf = new FakeShelf()
})

describe('what is unsent', () => {
  it('is found by the next page of the same seat, the oldest page first', () => {
    unsentOf(seat, shelf).keep('page-1-zz', [act(4), act(5)])
    unsentOf(seat, shelf).keep('page-2-aa', [act(1)])
    unsentOf(other, shelf).keep('page-of-other', [act(1)])
    expect(unsentOf(seat, shelf).left('page-3')).toEqual([
      { client: 'page-1-zz', acts: [act(4), act(5)] },
      { client: 'page-2-aa', acts: [act(1)] },
    ])
    expect(
      unsentOf(seat, shelf)
        .left('page-2-aa')
        .map(({ client }) => client),
    ).toEqual(['page-1-zz'])
  })

  it('goes as soon as it is answered', () => {
    const unsent = unsentOf(seat, shelf)
    unsent.keep('page-1', [act(1), act(2)])
    unsent.keep('page-1', [act(2)])
    expect(unsent.left('page-2')).toEqual([{ client: 'page-1', acts: [act(2)] }])
    unsent.keep('page-1', [])
    expect(shelf.kept.size).toBe(0)
  })

  it('goes when another page delivered it, unless its own page kept something else since', () => {
    const unsent = unsentOf(seat, shelf)
    unsent.keep('page-1', [act(1)])
    const [left] = unsent.left('page-2')
    if (!left) throw new Error('nothing left')
    unsent.keep('page-1', [act(1), act(2)])
    unsent.delivered(left)
    expect(unsent.left('page-2')).toHaveLength(1)
    unsent.keep('page-1', [act(1)])
    unsent.delivered(left)
    expect(shelf.kept.size).toBe(0)
  })

  it('goes with its seat: when it is dropped, forgotten, or taken by another', () => {
    const ends = [
      (settings: ReturnType<typeof createSettings>) => settings.dropSeat('participant'),
      (settings: ReturnType<typeof createSettings>) => settings.forget(seat.workshop),
      (settings: ReturnType<typeof createSettings>) => settings.keepSeat('participant', other),
    ]
    for (const end of ends) {
      const settings = createSettings(shelf)
      settings.keepSeat('participant', seat)
      settings.unsent(seat).keep('page-1', [act(1, { words: 'secret' })])
      settings.keepSeat('console', { ...other, workshop: 'w7654321' })
      expect(settings.unsent(seat).left('page-2')).toHaveLength(1)
      end(settings)
      expect([...shelf.kept.values()].join()).not.toContain('secret')
    }
  })

  it('is bounded: the first acts, in order, so many and of such a size', () => {
    const unsent = unsentOf(seat, shelf)
    const many = Array.from({ length: 50 }, (_, n) => act(n + 1))
    unsent.keep('page-1', many)
    expect(unsent.left('page-2')[0]?.acts).toEqual(many.slice(0, mostUnsent))
    const large = Array.from({ length: 10 }, (_, n) => act(n + 1, 'x'.repeat(10_000)))
    unsent.keep('page-1', large)
    expect(unsent.left('page-2')[0]?.acts).toEqual(large.slice(0, 6))
    unsent.keep('page-1', [act(1, 'x'.repeat(100_000))])
    expect(shelf.kept.size).toBe(0)
  })

  it('is not kept at all where the storage is full, so that nothing old is sent in its place', () => {
    const unsent = unsentOf(seat, shelf)
    unsent.keep('page-1', [act(1)])
    shelf.full = true
    unsent.keep('page-1', [act(1), act(2)])
    expect(shelf.kept.size).toBe(0)
  })

  it.each([undefined, refusing()])('is nothing where there is no storage, or it refuses', (none) => {
    const unsent = unsentOf(seat, none)
    unsent.keep('page-1', [act(1)])
    expect(unsent.left('page-2')).toEqual([])
    unsent.delivered({ client: 'page-1', acts: [act(1)] })
  })

  it('passes over what somebody else wrote there, and sweeps it away', () => {
    const rubbish = [
      '',
      '{',
      'null',
      '[]',
      '{"seat":1}',
      `{"seat":"${seat.workshop}.${seat.key}","turn":1,"acts":[]}`,
    ]
    const acts = [
      '"x"',
      '[null]',
      '[{"n":"1","act":"ready"}]',
      '[{"n":1.5,"act":"ready"}]',
      '[{"n":1,"act":2}]',
    ]
    const written = [
      ...rubbish,
      ...acts.map((list) => `{"seat":"${seat.workshop}.${seat.key}","turn":1,"acts":${list}}`),
    ]
    for (const text of written) {
      shelf.setItem('databasespel.unsent.rubbish', text)
      expect(unsentOf(seat, shelf).left('page-2')).toEqual([])
      expect(shelf.kept.size).toBe(0)
    }
  })
})

function refusing() {
  const refuse = () => {
    throw new Error('refused')
  }
  return { getItem: refuse, setItem: refuse, removeItem: refuse, key: refuse, length: 3 }
}
