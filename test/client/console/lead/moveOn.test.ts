import { describe, expect, it } from 'vitest'

import { busyIn, reasonToGo } from '../../../../client/console/lead/moveOn.ts'
import { consoleView } from '../../../../rules/view/console.ts'
import { tableView } from '../../../../rules/view/table.ts'
import { deck } from '../../../play/deck.ts'
import { workshopAt } from '../../../play/table.ts'

const viewsAt = (step: 'pseudonymise' | 'link') => {
  const workshop = workshopAt(step)
  const here = new Set(Object.keys(workshop.seats))
  return [consoleView(workshop, deck, here), tableView(workshop, deck)] as const
}

describe('when to move on', () => {
  it('counts who is busy where the step asks something of everybody', () => {
    expect(busyIn(...viewsAt('pseudonymise'), 'pseudonymise')).toBe(4)
    expect(busyIn(...viewsAt('link'), 'link')).toBeUndefined()
  })

  it('counts who has not voted as long as the box is open, whatever the step', () => {
    const [console, table] = viewsAt('link')
    const box = { done: 1, of: 4 }
    expect(busyIn({ ...console, busy: 3 }, { ...table, ballots: box }, 'goldenTip')).toBe(3)
    expect(busyIn(console, { ...table, ballots: { ...box, closed: true } }, 'goldenTip')).toBeUndefined()
  })

  it('says so when everybody is ready, else when the time is up, else nothing', () => {
    expect(reasonToGo(0, 'pseudonymise', 60)).toBe('allReady')
    expect(reasonToGo(2, 'pseudonymise', 60)).toBeUndefined()
    expect(reasonToGo(2, 'pseudonymise', -1)).toBe('timeUp')
    expect(reasonToGo(undefined, 'link', -1)).toBe('timeUp')
  })

  it('does not send a group on when all have voted: now comes the talk', () => {
    expect(reasonToGo(0, 'privacyDialogue', 60)).toBeUndefined()
  })
})
