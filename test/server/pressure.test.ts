import { expect, it } from 'vitest'

import { Pressure } from '../../server/pressure.ts'

const due = 10

/** Turns that come so long after each other; tells whether it was too much after each. */
function turns(pressure: Pressure, from: number, ...passed: number[]): boolean[] {
  let now = from
  return passed.map((time) => {
    now += time
    pressure.turn(now, due)
    return pressure.isHigh
  })
}

const times = (count: number, time: number) => Array.from({ length: count }, () => time)

it('lets one long pause pass, and turns that are a little late for ever', () => {
  const pressure = new Pressure()
  pressure.turn(0, due)
  expect(turns(pressure, 0, 300, ...times(1000, 13))).not.toContain(true)
})

it('lets the turns of a coarse clock pass, which are all late', () => {
  const pressure = new Pressure()
  pressure.turn(0, due)
  expect(turns(pressure, 0, ...times(1000, 47))).not.toContain(true)
})

it('says once that it is too much when turns go on being late', () => {
  const pressure = new Pressure()
  pressure.turn(0, due)
  const said = [200, 400, 600, 800, 1000].map((now) => pressure.turn(now, due))
  expect(said.filter(Boolean)).toHaveLength(1)
  expect(pressure.isHigh).toBe(true)
})

it('is over within four seconds after the last late turn, however long it lasted', () => {
  const pressure = new Pressure()
  pressure.turn(0, due)
  turns(pressure, 0, ...times(600, 200))
  const after = turns(pressure, 120_000, ...times(400, due))
  expect(after[0]).toBe(true)
  expect(after.at(-1)).toBe(false)
})

it('makes nothing of a clock that goes back, and of its first turn', () => {
  const pressure = new Pressure()
  expect(pressure.turn(1_000_000, due)).toBe(false)
  expect(turns(pressure, 500_000, ...times(10, due))).not.toContain(true)
})
