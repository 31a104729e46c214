import { describe, expect, it } from 'vitest'

import { stepsOf } from '../../rules/agenda.ts'
import { pictures } from './pictures.ts'
import { slideIds, stateAt, viewsOf } from './states.ts'

describe('the gallery', () => {
  it.each(pictures.map((one) => [`${one.screen}/${one.state}`, one] as const))('%s can be made', (_, one) => {
    const workshop = one.make?.({})
    if (workshop) expect(viewsOf(workshop, one.seat).table.step.of).toBe(workshop.agenda.length)
  })

  it('names no picture twice', () => {
    const names = pictures.map(({ screen, state }) => `${screen}/${state}`)
    expect(new Set(names).size).toBe(names.length)
  })

  it('holds every step of the longest agenda for every screen that follows the steps, and every slide', () => {
    const has = (screen: string, state: string) =>
      pictures.some((one) => one.screen === screen && one.state === state)
    for (const screen of ['participant', 'table', 'console'])
      for (const { name } of stepsOf('council'))
        expect([screen, name, has(screen, name)]).toEqual([screen, name, true])
    for (const id of slideIds(stateAt('welcome')))
      expect([id, has('table', `slide-${id}`)]).toEqual([id, true])
  })
})
