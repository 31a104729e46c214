import { describe, expect, it } from 'vitest'

import { lackOf } from '../../../../client/console/order/orderLack.ts'

const good = { rowScore: 1, colScore: 1, blockScore: 1, ready: true }

describe('what a table lacks', () => {
  it('is nothing when it is ready', () => {
    expect(lackOf(good, 1)).toBe('ready')
    expect(lackOf(good, 2)).toBe('readyAll')
  })

  it('is what matters most: people, then loose cards, then colours', () => {
    const bad = { rowScore: 0.5, colScore: 0.5, blockScore: 0, ready: false }
    expect(lackOf(bad, 1)).toBe('lackRows')
    expect(lackOf({ ...bad, rowScore: 0.97 }, 1)).toBe('lackLoose')
    expect(lackOf({ ...bad, rowScore: 0.97, colScore: 0.97 }, 1)).toBe('lackColours')
  })
})
