import { describe, expect, it } from 'vitest'

import {
  foldedSteps,
  lengthened,
  minutesAfter,
  named,
  nextStep,
  skipped,
  waysOf,
} from '../../../client/console/agenda.ts'
import { stepsOf } from '../../../rules/agenda.ts'

const agenda = stepsOf('lesson').map((step, n) => ({ ...step, kept: n > 0 && n <= 5 }))

describe('the agenda on the console', () => {
  it('names the next step, and none after the last', () => {
    expect(nextStep(agenda, 0)).toBe(1)
    expect(nextStep(agenda, agenda.length - 1)).toBeUndefined()
  })

  it('looks back at what is done, plays again what was kept, and goes only forward', () => {
    expect(waysOf(agenda, 5, 2)).toEqual({ when: 'done', go: false, look: true, again: true })
    expect(waysOf(agenda, 5, 0)).toEqual({ when: 'done', go: false, look: true, again: false })
    expect(waysOf(agenda, 5, 5)).toEqual({ when: 'now', go: false, look: false, again: true })
    expect(waysOf(agenda, 5, 6)).toEqual({ when: 'later', go: true, look: false, again: false })
  })

  it('names the steps that fall away, the next one excepted', () => {
    expect(skipped(agenda, 3, 4)).toEqual([])
    expect(skipped(agenda, 2, 5)).toEqual(['pseudonymise', 'collect'])
  })

  it('sends a step by its place and its name', () => {
    expect(named(agenda, 4)).toEqual({ step: 4, name: 'collect' })
    expect(named(agenda, 99)).toEqual({ step: 99 })
  })

  it('tells how many minutes the plan still holds', () => {
    expect(minutesAfter(agenda, agenda.length - 2)).toBe(2)
    expect(minutesAfter(agenda, agenda.length - 1)).toBe(0)
  })

  it('makes a step longer or shorter within what the rules allow', () => {
    expect(lengthened(5, 1)).toBe(6)
    expect(lengthened(1, -1)).toBe(0.5)
    expect(lengthened(90, 1)).toBe(90)
  })

  it('tells the first steps in one row when there are more than fit, and never one that is to come', () => {
    expect(foldedSteps(agenda, 5)).toBe(0)
    const many = stepsOf('council').toSpliced(8, 0, { name: 'dataQuality', minutes: 10 })
    const rows = many.map((step) => ({ ...step, kept: true }))
    expect(rows.length - foldedSteps(rows, 7) + 1).toBe(14)
    expect(foldedSteps(rows, 3)).toBe(2)
    expect(foldedSteps(rows, 0)).toBe(0)
  })
})
