import { describe, expect, it } from 'vitest'

import { isCardCode, textIn, type Pixels } from '../../../../../client/console/paper/back/decode.ts'
import { chanceFrom } from '../../../../../rules/chance.ts'
import { cardWith } from '../../../../paper/backCard.ts'
import { manners, photoOf } from '../../../../paper/backPhoto.ts'

const seed = 7

describe('a photo of a card', () => {
  it.each(['A7K3', '8235'])(`is read, %s, from seed ${seed}`, (code) => {
    const chance = chanceFrom(seed)
    const photo = photoOf(cardWith(code), manners.calm, chance, 720, 960)
    expect(textIn(photo)).toBe(code)
  })

  it('without a code says nothing, and neither does one of no size', () => {
    const empty: Pixels = { width: 64, height: 48, data: new Uint8ClampedArray(64 * 48 * 4).fill(200) }
    expect(textIn(empty)).toBeUndefined()
    expect(textIn({ width: 0, height: 0, data: new Uint8ClampedArray() })).toBeUndefined()
  })

  it('of another QR is no card', () => {
    expect(['A7K3', '8235'].every(isCardCode)).toBe(true)
    expect(['', 'A7K', 'A7K33', 'a7k3', 'http://192.168.1.2/j/A7K3'].some(isCardCode)).toBe(false)
  })
})
