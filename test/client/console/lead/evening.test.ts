import { describe, expect, it } from 'vitest'

import { eveningOf, minutesSpent, movedEnd, standing } from '../../../../client/console/lead/evening.ts'
import { stepsOf } from '../../../../rules/agenda.ts'

const minute = 60_000
const seven = Date.UTC(2026, 10, 20, 19)
const at = (minutes: number) => seven + minutes * minute
const agenda = stepsOf('council').map((step) => ({ ...step, kept: true }))
/** In the second step, five minutes after the evening began. */
const second = { agenda, step: 1, stepStartedAt: at(5), begunAt: at(0), endAt: at(120) }

describe('how the evening stands', () => {
  it('adds up to what was planned when everything goes by the plan', () => {
    expect(eveningOf(second, at(8))).toEqual({
      planned: 120,
      spent: 8,
      left: 112,
      needed: 112,
      short: 0,
      endAt: at(120),
      isBegun: true,
    })
  })

  it('comes short when a step lasts longer than planned', () => {
    const late = eveningOf(second, at(17))
    expect(late.short).toBe(4)
    expect(standing(late)).toBe('short')
    expect(standing(eveningOf(second, at(14)))).toBe('onTime')
  })

  it('has time to spare when steps went fast', () => {
    const soon = eveningOf({ ...second, step: 4, stepStartedAt: at(20) }, at(20))
    expect(soon.short).toBeLessThan(0)
    expect(standing(soon)).toBe('over')
  })

  it('never has less than no time left', () => {
    expect(eveningOf({ ...second, endAt: at(10) }, at(30)).left).toBe(0)
  })

  it('ends as late as the plan says, from the moment at which it really begins', () => {
    const waiting = { agenda, step: 0, stepStartedAt: at(0) }
    expect(eveningOf(waiting, at(0)).endAt).toBe(at(120))
    expect(eveningOf(waiting, at(30)).endAt).toBe(at(30 + 115))
    expect(eveningOf(waiting, at(30)).isBegun).toBe(false)
    expect(eveningOf({ ...waiting, endAt: at(125) }, at(30)).short).toBe(20)
  })
})

it('tells what each step lasted, and of the one that is on how long it lasts already', () => {
  const led = { ...second, agenda: agenda.map((one, n) => (n === 0 ? { ...one, spent: 5.4 * minute } : one)) }
  expect(minutesSpent(led, 0, at(8))).toBe(5)
  expect(minutesSpent(led, 1, at(8.5))).toBe(3)
  expect(minutesSpent(led, 2, at(8))).toBeUndefined()
})

describe('moving the end', () => {
  it('goes to a round time, five minutes on', () => {
    expect(movedEnd(at(120), 5, at(0))).toBe(at(125))
    expect(movedEnd(at(120), -5, at(0))).toBe(at(115))
    expect(movedEnd(at(122), 5, at(0))).toBe(at(125))
    expect(movedEnd(at(122), -5, at(0))).toBe(at(120))
  })

  it('never goes into the past', () => {
    expect(movedEnd(at(61), -5, at(60))).toBeGreaterThan(at(60))
  })
})
