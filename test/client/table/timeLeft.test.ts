import { expect, it } from 'vitest'

import { timeLeft } from '../../../client/table/screen/timeLeft.ts'

const minute = 60_000

it('tells the wall whole minutes, then that it is nearly time, and then no more than that', () => {
  expect(timeLeft(0, 10, 0)).toEqual({ share: 1, minutes: 10, says: 'left' })
  expect(timeLeft(0, 10, 0.5 * minute)).toEqual({ share: 0.95, minutes: 10, says: 'left' })
  expect(timeLeft(0, 10, 9 * minute).says).toBe('left')
  expect(timeLeft(0, 10, 9.5 * minute).says).toBe('nearly')
  expect(timeLeft(0, 10, 10 * minute)).toEqual({ share: 0, minutes: 0, says: 'done' })
  expect(timeLeft(0, 10, 99 * minute)).toEqual({ share: 0, minutes: 0, says: 'done' })
})

it('is never more than the whole, also when the clocks of two devices differ', () => {
  expect(timeLeft(minute, 10, 0).share).toBe(1)
})
