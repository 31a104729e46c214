import { expect, it } from 'vitest'

import { steadyClock } from '../../server/clock.ts'

const hour = 3_600_000

/** A machine whose date can be set, and that can sleep. */
function machine() {
  const state = { date: 1_000_000, passed: 500, sinceBoot: 90_000 }
  const pass = (time: number) => {
    state.date += time
    state.passed += time
    state.sinceBoot += time
  }
  const sleep = (time: number) => {
    state.date += time
    state.sinceBoot += time
  }
  const now = steadyClock({
    date: () => state.date,
    passed: () => state.passed,
    sinceBoot: () => state.sinceBoot,
  })
  return { state, pass, sleep, now }
}

it('starts at the date, and goes on with what passes', () => {
  const { now, pass } = machine()
  expect(now()).toBe(1_000_000)
  pass(1234)
  expect(now()).toBe(1_001_234)
})

it.each([hour, -hour, 25 * hour, -25 * hour, 20_000 * hour])('does not follow a date set by %i ms', (by) => {
  const { now, pass, state } = machine()
  pass(60_000)
  state.date += by
  for (let n = 0; n < 5; n++) pass(60_000)
  expect(now()).toBe(1_000_000 + 6 * 60_000)
})

it('counts the time that the machine slept', () => {
  const { now, pass, sleep } = machine()
  pass(60_000)
  expect(now()).toBe(1_060_000)
  sleep(10 * hour)
  pass(1000)
  expect(now()).toBe(1_061_000 + 10 * hour)
  sleep(hour)
  pass(2000)
  expect(now()).toBe(1_063_000 + 11 * hour)
})

it('never goes back, however coarse the clock that counts the sleep', () => {
  const { now, pass, state } = machine()
  let before = now()
  for (let n = 0; n < 2000; n++) {
    pass(700)
    state.sinceBoot += [0, 400, -400][n % 3] ?? 0
    expect(now()).toBeGreaterThanOrEqual(before)
    before = now()
  }
  expect(now()).toBe(1_000_000 + 2000 * 700)
})

it('is the real one when nothing else is handed in', () => {
  const now = steadyClock()
  expect(Math.abs(now() - Date.now())).toBeLessThan(100)
})
