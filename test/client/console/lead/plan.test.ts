import { describe, expect, it } from 'vitest'

import { placeOf } from '../../../../client/console/lead/plan.ts'
import { stepsOf } from '../../../../rules/agenda.ts'

const agenda = stepsOf('council')

describe('the step that the facilitator chose', () => {
  it('is the next one at first', () => {
    expect(placeOf(agenda, 3)).toBe(4)
    expect(placeOf(agenda, agenda.length - 1)).toBeUndefined()
  })

  it('stays chosen where it stands, and where it went', () => {
    expect(placeOf(agenda, 3, { place: 8, name: 'pause' })).toBe(8)
    expect(placeOf(agenda, 3, { place: 6, name: 'pause' })).toBe(8)
  })

  it('is the next one when it is gone or over', () => {
    expect(placeOf(agenda, 3, { place: 8, name: 'selection' })).toBe(4)
    expect(placeOf(agenda, 9, { place: 8, name: 'pause' })).toBe(10)
  })
})
