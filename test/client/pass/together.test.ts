import { describe, expect, it } from 'vitest'

import { doneTogether } from '../../../client/pass/together.ts'
import type { Round } from '../../../rules/agenda.ts'
import { ownView } from '../../../rules/view/own.ts'
import { tableView } from '../../../rules/view/table.ts'
import type { Workshop } from '../../../rules/workshop.ts'
import { deck } from '../../play/deck.ts'
import { goneTo, led, played, workshopAt } from '../../play/table.ts'

const does = (workshop: Workshop) =>
  doneTogether({ table: tableView(workshop, deck), own: ownView(workshop, 's2') })
const linked = workshopAt('order', { agenda: 'council' })
const at = (round: Round) => goneTo(led(linked, 'addRound', { round }), round)

describe('a group in front of one screen', () => {
  it('moves cards where they lie on the table', () => {
    expect(does(workshopAt('link'))).toBe('move')
    expect(does(led(workshopAt('discover'), 'freeze', { on: true }))).toBe('move')
  })

  it('looks where there is nothing to do', () => {
    expect(does(workshopAt('explain'))).toBe('look')
    expect(does(workshopAt('reveal'))).toBe('look')
  })

  it('chooses what becomes of a messy card, as long as one is on', () => {
    const quality = at('dataQuality')
    expect(does(quality)).toBe('choose')
    expect(does(led(quality, 'freeze', { on: true }))).toBe('look')
    expect(does(led(quality, 'showQuality', { at: 'end' }))).toBe('look')
  })

  it('chooses one more fact each time that it is asked for, and how to mend the table', () => {
    const search = at('reidentification')
    expect(does(search)).toBe('choose')
    const [variable = ''] = tableView(search, deck).search?.left ?? []
    const known = played(search, 's2', 'addFact', { variable })
    expect(does(known)).toBe('look')
    expect(does(led(known, 'askFact', {}))).toBe('choose')
    expect(does(led(search, 'showSearch', { picture: 'repair' }))).toBe('choose')
    expect(does(led(search, 'showSearch', { picture: 'world' }))).toBe('look')
  })
})
