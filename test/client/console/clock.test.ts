import { describe, expect, it } from 'vitest'

import { face, secondsLeft } from '../../../client/console/clock.ts'

const begun = Date.UTC(2026, 10, 20, 19)

describe('the clock of a step', () => {
  it('counts down from the planned minutes', () => {
    expect(secondsLeft(begun, 9, begun)).toBe(540)
    expect(secondsLeft(begun, 9, begun + 60_000)).toBe(480)
    expect(secondsLeft(begun, 0.5, begun + 1)).toBe(30)
  })

  it('goes below zero when a step lasts longer', () => {
    expect(secondsLeft(begun, 1, begun + 90_000)).toBe(-30)
  })

  it('shows minutes and seconds, early or late', () => {
    expect(face(272)).toBe('4:32')
    expect(face(5)).toBe('0:05')
    expect(face(-65)).toBe('1:05')
    expect(face(0)).toBe('0:00')
  })
})
