import { describe, expect, it } from 'vitest'

import {
  cardsOf,
  firstNamed,
  numberedCount,
  numberToCopy,
  type Held,
} from '../../client/participant/number/numbering.ts'
import type { OwnCard } from '../../rules/view/views.ts'

function card(pseudonym?: string, person = 'p1'): OwnCard {
  const face = { person, variable: 'age', value: '18-30', outcome: 'work' } as const
  return pseudonym === undefined ? { ...face, name: 'Sam' } : { ...face, pseudonym }
}
const held = (...numbers: (string | undefined)[]): Held[] =>
  numbers.map((number, n) => [`c${n}`, card(number)])

describe('numbering', () => {
  it('takes the cards of one person, in order', () => {
    const own = { cards: { a: card('1'), b: card('1', 'p2'), c: card() } }
    expect(cardsOf(own, 'p1').map(([id]) => id)).toEqual(['a', 'c'])
  })

  it('goes on at the first card that still has its name', () => {
    expect(firstNamed(held('1', undefined, undefined))?.[0]).toBe('c1')
    expect(firstNamed(held('1', '2'))).toBeUndefined()
    expect(numberedCount(held('1', undefined, '2'))).toBe(2)
  })

  it('offers to copy after three by hand: the number that was written most', () => {
    expect(numberToCopy(held('482', '482', undefined))).toBeUndefined()
    expect(numberToCopy(held('482', '428', '482', undefined))).toBe('482')
  })

  it('has nothing to copy when every card has a number', () => {
    expect(numberToCopy(held('482', '482', '482'))).toBeUndefined()
  })
})
