import { describe, expect, it } from 'vitest'

import { agendaFrom, builtIn } from '../../rules/agendaFile.ts'
import { agendaNames, stepNames } from '../../rules/agenda.ts'

const steps = [
  { name: 'welcome', minutes: 5 },
  { name: 'link', minutes: 20 },
  { name: 'pause', minutes: 0.5 },
  { name: 'reveal', minutes: 90 },
  { name: 'selection', minutes: 10 },
  { name: 'pause', minutes: 10 },
]
const own = { databasespel: 'agenda', version: 1, name: 'Buurthuis', like: 'council', steps }
const withSteps = (...more: object[]) => ({ ...own, steps: [...steps, ...more] })
const faultsOf = (content: unknown) => {
  const read = agendaFrom(content)
  return 'faults' in read ? read.faults.map(({ field, reason }) => `${field}: ${reason}`) : []
}

describe('an agenda as a file', () => {
  it.each(agendaNames)('is the form of the built-in agenda %s too', (name) => {
    expect(agendaFrom(JSON.parse(JSON.stringify(builtIn(name))))).toEqual({ agenda: builtIn(name) })
  })

  it('has its own steps, minutes and pauses', () => {
    expect(agendaFrom(own)).toEqual({ agenda: own })
  })

  it.each([
    ['no file of ours', { ...own, databasespel: 'recipe' }, ': not-ours'],
    ['a list', [], ': not-ours'],
    ['nothing', null, ': not-ours'],
    ['another version', { ...own, version: 2 }, 'version: version'],
    ['a field that the game does not know', { ...own, colour: 'red' }, 'colour: unknown-field'],
    ['no agenda to be like', { ...own, like: undefined }, 'like: missing'],
    ['a name of nothing', { ...own, name: ' ' }, 'name: wrong'],
    ['a step that does not exist', withSteps({ name: 'dance', minutes: 5 }), 'steps.6.name: unknown-step'],
    ['a step without minutes', withSteps({ name: 'wrapUp' }), 'steps.6.minutes: missing'],
    ['no minutes at all', withSteps({ name: 'wrapUp', minutes: 0 }), 'steps.6.minutes: minutes'],
    ['more than 90 minutes', withSteps({ name: 'wrapUp', minutes: 90.5 }), 'steps.6.minutes: minutes'],
    ['minutes in words', withSteps({ name: 'wrapUp', minutes: '5' }), 'steps.6.minutes: minutes'],
    ['a step twice', withSteps({ name: 'reveal', minutes: 5 }), 'steps.6: twice'],
    ['linking after the reveal', withSteps({ name: 'order', minutes: 5 }), 'steps.6: out-of-order'],
    ['no welcome first', { ...own, steps: steps.slice(1) }, 'steps.0: welcome-first'],
    ['no steps', { ...own, steps: [] }, 'steps.0: welcome-first'],
    [
      'a round about what is real before the reveal',
      { ...own, steps: [steps[0], steps[1], { name: 'selection', minutes: 10 }] },
      'steps.2: out-of-order',
    ],
  ])('refuses %s, and says where and why', (_what, content, fault) => {
    expect(faultsOf(content)).toEqual([fault])
  })

  it('refuses more than thirty steps, and more than eight hours', () => {
    const pauses = (count: number, minutes: number) =>
      Array.from({ length: count }, () => ({ name: 'pause', minutes }))
    expect(faultsOf({ ...own, steps: [...steps, ...pauses(24, 1)] })).toEqual([])
    expect(faultsOf({ ...own, steps: [...steps, ...pauses(25, 1)] })).toEqual(['steps: too-many-steps'])
    // Nobody waits until each of twenty thousand was looked at.
    expect(faultsOf({ ...own, steps: pauses(20_000, -1) })).toEqual(['steps: too-many-steps'])
    expect(faultsOf({ ...own, steps: [...steps, ...pauses(4, 86.125)] })).toEqual([])
    expect(faultsOf({ ...own, steps: [...steps, ...pauses(4, 86.25)] })).toEqual(['steps: too-long'])
  })

  it('names no more faults than anybody reads', () => {
    expect(faultsOf({ ...own, steps: stepNames.map(() => ({ name: 'x', minutes: -1 })) })).toHaveLength(5)
  })
})
