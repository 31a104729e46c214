import { expect, it } from 'vitest'

import { beside, isDone, left, noPlan, withCheck, withValues } from '../../../client/plan/plan.ts'

it('ticks a check, and takes the tick away again', () => {
  const ticked = withCheck(withCheck(noPlan, 'FAIR'), 'ROBUST')
  expect([ticked.checked, left(ticked)]).toEqual([['FAIR', 'ROBUST'], 1])
  expect(withCheck(ticked, 'FAIR').checked).toEqual(['ROBUST'])
})

it('asks anew whether one is sure when the answer changes', () => {
  const sure = { ...withValues(noPlan, 'no'), sure: true as const }
  expect(isDone(withValues(noPlan, 'no'), 'values')).toBe(false)
  expect(isDone(sure, 'values')).toBe(true)
  expect(withValues(withValues(sure, 'yes'), 'no').sure).toBeUndefined()
})

it('calls a step done once all of it is ticked or chosen', () => {
  const all = withCheck(withCheck(withCheck(noPlan, 'FAIR'), 'FACT'), 'ROBUST')
  expect([isDone(noPlan, 'quality'), isDone(all, 'quality')]).toEqual([false, true])
  expect([isDone(noPlan, 'legal'), isDone({ ...noPlan, legal: true }, 'legal')]).toEqual([false, true])
  expect([isDone(noPlan, 'design'), isDone({ ...noPlan, design: 'multi' }, 'design')]).toEqual([false, true])
  expect(isDone(all, 'summary')).toBe(false)
})

it('walks from the law to the page that sums up, and back', () => {
  expect([beside('legal', -1), beside('legal', 1), beside('design', 1)]).toEqual([
    undefined,
    'quality',
    'summary',
  ])
  expect([beside('summary', 1), beside('summary', -1)]).toEqual([undefined, 'design'])
})
