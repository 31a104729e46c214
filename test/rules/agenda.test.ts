import { expect, it } from 'vitest'

import { agendaNames, phases, stepsOf } from '../../rules/agenda.ts'

const minutesOf = (agenda: (typeof agendaNames)[number]) =>
  stepsOf(agenda).reduce((sum, { minutes }) => sum + minutes, 0)

it('knows the fifteen phases of a data dialogue', () => {
  expect(phases).toHaveLength(15)
})

it.each([
  ['council', 120],
  ['lesson', 45],
  ['demo', 10],
] as const)('lasts as long as it says: %s %d minutes', (agenda, minutes) => {
  expect(minutesOf(agenda)).toBe(minutes)
})

it('pauses after linking, in the council only', () => {
  const names = stepsOf('council').map(({ name }) => name)
  expect(names[names.indexOf('link') + 1]).toBe('pause')
  expect(stepsOf('lesson').some(({ name }) => name === 'pause')).toBe(false)
})

it('keeps the phases in their order in every agenda', () => {
  for (const agenda of agendaNames) {
    const places = stepsOf(agenda).flatMap(({ name }) => {
      const place = phases.findIndex((phase) => phase === name)
      return place < 0 ? [] : [place]
    })
    expect(places).toEqual([...places].sort((one, other) => one - other))
  }
})
