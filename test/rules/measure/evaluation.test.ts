import { describe, expect, it } from 'vitest'

import { evaluationAverages } from '../../../rules/measure/evaluation.ts'
import type { Counted } from '../../../rules/workshop.ts'

const counted = (ballots: number, choices: Counted['choices']) => ({
  ballots: {},
  counted: { ballots, choices },
})

describe('the averages of the evaluation', () => {
  it('are not there before it is counted', () => {
    expect(evaluationAverages({})).toBeUndefined()
    expect(evaluationAverages({ boxes: { evaluation: { ballots: {} } } })).toBeUndefined()
  })

  it('come from five answers up, with one decimal', () => {
    const evaluation = counted(6, {
      'before-number': { '1': 3, '2': 3 },
      'now-number': { '3': 2, '4': 3 },
      'now-cause': { '4': 4 },
    })
    expect(evaluationAverages({ boxes: { evaluation } })).toEqual({
      before: 6,
      now: 5,
      items: { number: { before: 1.5, now: 3.6 }, sources: {}, chance: {}, cause: {}, opinion: {} },
    })
  })

  it('of a class take the start from the start', () => {
    const before = counted(5, { 'before-number': { '1': 5 } })
    const evaluation = counted(5, { 'now-number': { '4': 5 } })
    expect(evaluationAverages({ boxes: { before, evaluation } })?.items.number).toEqual({ before: 1, now: 4 })
  })
})
