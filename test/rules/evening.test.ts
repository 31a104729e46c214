import { describe, expect, it } from 'vitest'

import { play } from '../../rules/play.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { begun, givenFor, joined } from '../play/table.ts'

const minute = 60_000

/** The facilitator plays an act at a moment of the evening, in minutes after the workshop was made. */
function at(workshop: Workshop, minutes: number, act: string, carried: object): Workshop {
  const next = play(workshop, 'f', act, carried, { ...givenFor(workshop), at: minutes * minute })
  if (typeof next === 'string') throw new Error(`${act}: ${next}`)
  return next
}

const goTo = (workshop: Workshop, minutes: number, step: number) => at(workshop, minutes, 'goTo', { step })
const spent = ({ agenda }: Workshop) => agenda.map((one) => (one.spent ?? 0) / minute)
const council = joined(begun({ agenda: 'council' }), 4)

describe('the evening', () => {
  it('has not begun, and has no end, as long as people come in', () => {
    expect(council.begunAt).toBeUndefined()
    expect(council.endAt).toBeUndefined()
  })

  it('begins as the first step is left, which counts for no longer than planned', () => {
    const late = goTo(council, 40, 1)
    expect(late.begunAt).toBe(35 * minute)
    expect(late.endAt).toBe((35 + 120) * minute)
    expect(spent(late)[0]).toBe(5)
    const soon = goTo(council, 2, 1)
    expect(soon.begunAt).toBe(0)
    expect(spent(soon)[0]).toBe(2)
  })

  it('ends as before when a round that came on top is left out again, and never before now', () => {
    const there = goTo(goTo(council, 5, 1), 80, 11)
    const planned = at(there, 81, 'addRound', { round: 'dataQuality' })
    const leaveOut = (minutes: number) => at(planned, minutes, 'dropStep', { step: 12, name: 'dataQuality' })
    const ends = ({ endAt = 0 }: Workshop) => endAt / minute
    expect([there, planned, leaveOut(82)].map(ends)).toEqual([120, 130, 120])
    expect([leaveOut(124), leaveOut(140)].map(ends)).toEqual([124, 130])
    expect(ends(at(there, 81, 'dropStep', { step: 12 }))).toBe(120)
  })

  it('ends when the facilitator said so before it began', () => {
    const until = at(council, 1, 'setEnd', { at: 100 * minute })
    expect(goTo(until, 5, 1).endAt).toBe(100 * minute)
  })

  it('keeps how long each step lasted, also when some are skipped', () => {
    const there = goTo(goTo(goTo(council, 5, 1), 14, 2), 20, 4)
    expect(spent(there).slice(0, 5)).toEqual([5, 9, 6, 0, 0])
  })

  it('adds up what is played again, and counts nothing for looking back', () => {
    const link = goTo(goTo(council, 5, 6), 8, 7)
    const looked = at(at(link, 10, 'lookBack', { step: 6 }), 12, 'stopLooking', {})
    const again = at(looked, 15, 'playAgain', { step: 6 })
    const on = goTo(again, 16, 7)
    expect(spent(on).slice(6, 8)).toEqual([4, 7])
    expect(spent(on).reduce((sum, one) => sum + one)).toBe(16)
  })

  it('takes along how long a step lasted when it moves', () => {
    const explained = goTo(goTo(goTo(council, 5, 1), 14, 2), 20, 3)
    const moved = at(at(explained, 22, 'playAgain', { step: 1 }), 23, 'moveStep', { from: 2, to: 3 })
    expect(moved.agenda[3]).toEqual({ name: 'experiences', minutes: 12, spent: 6 * minute })
  })
})

describe('setEnd', () => {
  it('takes a moment to come, today', () => {
    const given = givenFor(council)
    const ask = (time: number) => play(council, 'f', 'setEnd', { at: time }, given)
    expect(ask(given.at)).toBe('no-such-time')
    expect(ask(given.at + 13 * 60 * minute)).toBe('no-such-time')
    expect(ask(given.at + 90 * minute)).toMatchObject({ endAt: given.at + 90 * minute })
    expect(play(council, 's2', 'setEnd', { at: given.at + minute }, given)).toBe('not-yours')
  })
})
