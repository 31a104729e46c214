import { describe, expect, it } from 'vitest'

import { isPlanned, minutesOnTop } from '../../../client/console/agenda.ts'
import { consoleView } from '../../../rules/view/console.ts'
import { deck } from '../../play/deck.ts'
import { goneTo, led, workshopAt } from '../../play/table.ts'

const planned = led(workshopAt('reveal'), 'addRound', { round: 'selection' })

describe('an extra round on the agenda of the console', () => {
  it('comes on top of the time, as long as it is ahead', () => {
    const { agenda, step } = consoleView(planned, deck, new Set())
    expect(minutesOnTop(agenda, step)).toBe(10)
    expect(minutesOnTop(agenda, step + 1)).toBe(0)
    expect(minutesOnTop(consoleView(workshopAt('reveal'), deck, new Set()).agenda, 0)).toBe(0)
  })

  it('is planned while it is on or ahead', () => {
    const { agenda, step } = consoleView(planned, deck, new Set())
    expect(isPlanned(agenda, step, 'selection')).toBe(true)
    expect(isPlanned(agenda, step + 1, 'selection')).toBe(true)
    expect(isPlanned(agenda, step + 2, 'selection')).toBe(false)
    expect(isPlanned(agenda, step, 'profile')).toBe(false)
  })

  it('begins at the figures of the departments', () => {
    expect(consoleView(goneTo(planned, 'selection'), deck, new Set()).slide).toBe('selectionFigures')
  })
})
