import { describe, expect, it } from 'vitest'

import { roomFor, type Blank } from '../../../client/table/set/room.ts'

const cloth = { width: 1280, height: 720 }
const card = (id: string, x: number, y: number): Blank => ({ id, x, y, width: 63, height: 88 })
const pile = (id: string, x: number, y: number): Blank => ({
  ...card(id, x, y - 14),
  height: 14 + 196,
  pile: true,
})

const overlap = (one: Blank, other: Blank) =>
  Math.min(one.x + one.width, other.x + other.width) > Math.max(one.x, other.x) + 0.01 &&
  Math.min(one.y + one.height, other.y + other.height) > Math.max(one.y, other.y) + 0.01

describe('the room on the cloth', () => {
  it('draws few cards larger, and many at their own size', () => {
    expect(roomFor([card('a', 100, 100)], cloth).growth).toBe(1.75)
    const many = Array.from({ length: 150 }, (_, n) => card(`c${n}`, (n % 19) * 65, Math.floor(n / 19) * 90))
    expect(roomFor(many, cloth).growth).toBe(1)
  })

  it('pushes apart what would come to lie over each other by growing', () => {
    const { blanks, growth } = roomFor([card('a', 300, 300), card('b', 370, 310)], cloth)
    expect(growth).toBeGreaterThan(1.5)
    expect(overlap(blanks[0]!, blanks[1]!)).toBe(false)
  })

  it('shows all of a card that somebody laid half over another', () => {
    const { blanks } = roomFor([card('a', 300, 300), card('b', 320, 310)], cloth)
    expect(overlap(blanks[0]!, blanks[1]!)).toBe(false)
  })

  it('lets nothing lie over a pile: a drop there would mean something else', () => {
    const { blanks } = roomFor([pile('h1', 300, 300), card('b', 330, 380), pile('h2', 340, 320)], cloth)
    for (const one of blanks)
      for (const other of blanks) if (one !== other) expect(overlap(one, other)).toBe(false)
  })

  it('uses all of a screen that is higher than the cloth', () => {
    const tall = { width: 1280, height: 2000 }
    const { blanks } = roomFor([card('a', 0, 0), card('b', 1280 - 63, 720 - 88)], cloth, tall)
    const low = blanks[1]!
    expect(low.y + low.height).toBeCloseTo(2000)
    expect(low.x + low.width).toBeCloseTo(1280)
  })

  it('answers within a frame or two for 300 cards', () => {
    const many = Array.from({ length: 300 }, (_, n) => card(`c${n}`, (n % 25) * 84, Math.floor(n / 25) * 116))
    const large = { width: 2100, height: 1400 }
    roomFor(many, large)
    const begin = performance.now()
    roomFor(many, large)
    expect(performance.now() - begin).toBeLessThan(150)
  })
})
