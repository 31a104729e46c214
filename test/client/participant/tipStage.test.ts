import { expect, it } from 'vitest'

import { tipStage } from '../../../client/participant/tip/stage.ts'
import { played, stateAt, viewsOf } from '../../gallery/states.ts'
import type { Ballot, Workshop } from '../../../rules/workshop.ts'

const there = stateAt('goldenTip')
/** On a phone that knows what it sent itself; without it only that something is in. */
const stage = (workshop: Workshop, ballot?: Ballot) => {
  const { table, own } = viewsOf(workshop, 's2')
  return tipStage(table, { isIn: own.ballot === true, ...(ballot ? { ballot } : {}) })
}
const given = played(there, 's2', 'giveTip', { words: 'Bel terug.' })
const collected = played(given, 'f', 'openBallots', {})

it('is asked, sent, or told, until the tips are collected', () => {
  expect(stage(there)).toBe('asked')
  expect(stage(given, { choices: {}, words: 'Bel terug.' })).toBe('sent')
  expect(stage(played(given, 's2', 'giveTip', {}), { choices: {} })).toBe('told')
  expect(stage(collected)).toBe('closed')
})

it('is in after a reload, whichever of the two it was', () => {
  expect(stage(given)).toBe('in')
  expect(stage(played(given, 's2', 'giveTip', {}))).toBe('in')
})

it('is asked anew when the facilitator asks once more', () => {
  expect(stage(played(collected, 'f', 'askAgain', {}))).toBe('asked')
})

it('is not closed by a freeze, so that what is half typed stays', () => {
  expect(stage(played(there, 'f', 'freeze', { on: true }))).toBe('asked')
})

it('is closed for whoever looks back', () => {
  const later = played(there, 'f', 'goTo', { step: there.step + 1 })
  expect(stage(played(later, 'f', 'lookBack', { step: there.step }))).toBe('closed')
})
