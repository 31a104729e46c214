import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { phases, rounds, stepsOf, type StepName } from '../../rules/agenda.ts'
import { isPossible } from '../../rules/planned.ts'
import { play } from '../../rules/play.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { asked, begun, givenFor, joined, led, workshopAt } from '../play/table.ts'

const start = joined(begun({ agenda: 'council' }), 4)
const names = ({ agenda }: Workshop) => agenda.map(({ name }) => name)
const placeOf = (workshop: Workshop, name: StepName) => names(workshop).indexOf(name)
const councilAt = (name: StepName) => workshopAt(name, { agenda: 'council' })

describe('moveStep', () => {
  it('moves a step that is still to come', () => {
    const moved = led(start, 'moveStep', { from: placeOf(start, 'privacyDialogue'), to: 4 })
    expect(names(moved)[4]).toBe('privacyDialogue')
    expect(names(moved).toSorted()).toEqual(names(start).toSorted())
  })

  it('leaves what is over, and what is on, where it is', () => {
    const link = councilAt('link')
    for (const [from, to] of [
      [link.step, link.step + 1],
      [link.step + 2, link.step],
      [1, link.step + 1],
      [link.step + 1, 99],
    ] as const)
      expect(asked(link, 'f', 'moveStep', { from, to })).toBe('no-such-step')
  })

  it('keeps the order of what is done with the cards', () => {
    const order = placeOf(start, 'order')
    expect(asked(start, 'f', 'moveStep', { from: order, to: placeOf(start, 'discover') })).toBe(
      'out-of-order',
    )
    expect(asked(start, 'f', 'moveStep', { from: placeOf(start, 'reveal'), to: 3 })).toBe('out-of-order')
    expect(placeOf(led(start, 'moveStep', { from: placeOf(start, 'pause'), to: order + 1 }), 'pause')).toBe(
      order + 1,
    )
  })

  it('moves nothing when another step stands there by now', () => {
    const from = placeOf(start, 'pause')
    expect(asked(start, 'f', 'moveStep', { from, to: from + 1, name: 'order' })).toBe('no-such-step')
  })
})

describe('dropStep', () => {
  it('leaves out a step to come, once', () => {
    const step = placeOf(start, 'order')
    const dropped = led(start, 'dropStep', { step, name: 'order' })
    expect(names(dropped)).not.toContain('order')
    expect(asked(dropped, 'f', 'dropStep', { step, name: 'order' })).toBe('no-such-step')
    expect(asked(start, 'f', 'dropStep', { step: start.step })).toBe('no-such-step')
  })

  it('keeps the reveal as long as a round needs it', () => {
    const planned = led(councilAt('reveal'), 'addRound', { round: 'selection' })
    const back = led(planned, 'playAgain', { step: planned.step - 1 })
    const reveal = placeOf(back, 'reveal')
    expect(asked(back, 'f', 'dropStep', { step: reveal })).toBe('needed-later')
    const without = led(back, 'dropStep', { step: placeOf(back, 'selection') })
    expect(names(led(without, 'dropStep', { step: reveal }))).not.toContain('reveal')
  })

  it('lets the group go on without any step that is left out', () => {
    const link = councilAt('link')
    for (const name of ['pause', 'order', 'discover', 'predict'] as const) {
      const short = led(link, 'dropStep', { step: placeOf(link, name) })
      expect(led(short, 'goTo', { step: placeOf(short, 'reveal') }).slide).toBe('started')
    }
  })
})

describe('goTo and playAgain', () => {
  it('go nowhere when another step stands there by now', () => {
    const step = placeOf(start, 'goldenTip')
    const dropped = led(start, 'dropStep', { step })
    expect(asked(dropped, 'f', 'goTo', { step, name: 'goldenTip' })).toBe('no-such-step')
    expect(led(start, 'goTo', { step, name: 'goldenTip' }).step).toBe(step)
    expect(led(dropped, 'goTo', { step }).step).toBe(step)
    const link = councilAt('link')
    expect(asked(link, 'f', 'playAgain', { step: link.step, name: 'collect' })).toBe('no-such-step')
    expect(led(link, 'playAgain', { step: link.step, name: 'link' }).step).toBe(link.step)
  })
})

describe('addStep', () => {
  it('brings every phase back where it was, in its own minutes', () => {
    for (const name of phases.slice(1)) {
      const without = led(start, 'dropStep', { step: placeOf(start, name) })
      const again = led(without, 'addStep', { name })
      expect(again.agenda.filter((one) => one.name !== 'pause')).toEqual(
        start.agenda.filter((one) => one.name !== 'pause'),
      )
    }
  })

  it('puts a pause after linking, and once linking is over right after now', () => {
    const lesson = joined(begun(), 4)
    const paused = led(lesson, 'addStep', { name: 'pause' })
    expect(names(paused)[placeOf(paused, 'link') + 1]).toBe('pause')
    const discover = workshopAt('discover')
    expect(names(led(discover, 'addStep', { name: 'pause' }))[discover.step + 1]).toBe('pause')
    expect(asked(paused, 'f', 'addStep', { name: 'pause' })).toBe('already-planned')
  })

  it('brings no step of the cards back whose time is over, and a talk at any time', () => {
    const reveal = workshopAt('reveal')
    const short = { ...reveal, agenda: reveal.agenda.filter(({ name }) => name !== 'predict') }
    const there = { ...short, step: placeOf(short, 'reveal') }
    expect(asked(there, 'f', 'addStep', { name: 'predict' })).toBe('out-of-order')
    expect(names(led(there, 'addStep', { name: 'goldenTip' }))[there.step + 1]).toBe('goldenTip')
    expect(asked(reveal, 'f', 'addStep', { name: 'explain' })).toBe('already-planned')
  })
})

describe('addRound', () => {
  it.each([
    ['welcome', []],
    ['collect', []],
    ['link', ['dataQuality', 'reidentification']],
    ['predict', ['dataQuality', 'reidentification']],
    ['reveal', [...rounds]],
    ['privacyDialogue', [...rounds]],
  ] as const)('in %s: %j', (step, open) => {
    const there = councilAt(step)
    const possible = rounds.filter((round) => typeof asked(there, 'f', 'addRound', { round }) !== 'string')
    expect(possible).toEqual(open)
  })

  it('takes ten minutes on top, and the end moves along', () => {
    const reveal = councilAt('reveal')
    const planned = led(reveal, 'addRound', { round: 'profile' })
    expect(planned.agenda[planned.step + 1]).toEqual({ name: 'profile', minutes: 10 })
    expect((planned.endAt ?? 0) - (reveal.endAt ?? 0)).toBe(10 * 60_000)
  })

  it('comes after the rounds that were planned before it', () => {
    const planned = led(led(councilAt('reveal'), 'addRound', { round: 'selection' }), 'addRound', {
      round: 'profile',
    })
    expect(names(planned).slice(planned.step + 1, planned.step + 3)).toEqual(['selection', 'profile'])
  })
})

it('whatever the facilitator does with the agenda, its steps can follow one another and what is over stays', () => {
  const change = fc.record({
    act: fc.constantFrom('moveStep', 'dropStep', 'addStep', 'addRound', 'setMinutes', 'goTo', 'playAgain'),
    one: fc.nat(20),
    other: fc.nat(20),
  })
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
      let now = start
      for (const { act, one, other } of changes) {
        const next = play(now, 'f', act, carriedBy(act, one, other), givenFor(now))
        if (typeof next === 'string') continue
        const stays = act !== 'goTo' && act !== 'playAgain'
        if (stays) expect(names(next).slice(0, now.step + 1)).toEqual(names(now).slice(0, now.step + 1))
        expect(isPossible(next.agenda)).toBe(true)
        now = next
      }
    }),
    { numRuns: 40 },
  )
})

function carriedBy(act: string, one: number, other: number): object {
  const steps = stepsOf('council').map(({ name }) => name)
  if (act === 'moveStep') return { from: one, to: other }
  if (act === 'addStep') return { name: steps[one % steps.length] }
  if (act === 'addRound') return { round: rounds[one % rounds.length] }
  return act === 'setMinutes' ? { step: one, minutes: other + 1 } : { step: one }
}
