import { describe, expect, it } from 'vitest'

import type { StepName } from '../../rules/agenda.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { begun, goneTo, joined, led, workshopAt } from '../play/table.ts'

const council = joined(begun({ agenda: 'council' }), 4)
const placeOf = ({ agenda }: Workshop, name: StepName) => agenda.findIndex((one) => one.name === name)
const movedTo = (workshop: Workshop, name: StepName, to: StepName) =>
  led(workshop, 'moveStep', { from: placeOf(workshop, name), to: placeOf(workshop, to) })
const dealt = ({ persons, cards }: Workshop) => [persons, cards].map((all) => Object.keys(all).length)
const lying = ({ cards }: Workshop) => Object.values(cards).filter(({ place }) => place === 'table').length

describe('a talk that was moved', () => {
  it.each(['privacyDialogue', 'wrapUp', 'evaluation'] as const)(
    'deals nothing before the cards: %s',
    (name) => {
      const early = goneTo(movedTo(council, name, 'goldenTip'), name)
      expect(dealt(early)).toEqual([0, 0])
      expect(dealt(goneTo(early, 'pseudonymise'))).toEqual([6, 60])
    },
  )

  it('leaves the cards in the hands that write numbers on them', () => {
    const moved = movedTo(workshopAt('deal', { agenda: 'council' }), 'privacyDialogue', 'collect')
    const talk = goneTo(moved, 'privacyDialogue')
    expect([Object.keys(talk.cards).length, lying(talk)]).toEqual([40, 0])
  })

  it('leaves the cards on the tables of the groups that linked them', () => {
    const linking = workshopAt('link', { agenda: 'council', participants: 8, persons: 8, tables: 2 })
    const talk = goneTo(movedTo(linking, 'privacyDialogue', 'pause'), 'privacyDialogue')
    expect(Object.keys(talk.tables)).toEqual(['t1', 't2'])
    expect(Object.keys(goneTo(talk, 'discover').tables)).toEqual(['t1'])
  })

  it('asks for no cards when all that is done with them is skipped; a round of the profile does', () => {
    const talk = goneTo(council, 'privacyDialogue')
    expect(dealt(talk)).toEqual([0, 0])
    const round = goneTo(led(talk, 'addRound', { round: 'profile' }), 'profile')
    expect([...dealt(round), lying(round)]).toEqual([6, 60, 60])
  })
})
