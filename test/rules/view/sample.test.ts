import { describe, expect, it } from 'vitest'

import { personsOf } from '../../../rules/cards.ts'
import { consoleView } from '../../../rules/view/console.ts'
import { ownView } from '../../../rules/view/own.ts'
import type { OwnView } from '../../../rules/view/views.ts'
import { stepOf, type Workshop } from '../../../rules/workshop.ts'
import { deck } from '../../play/deck.ts'
import { doneByAll, led, played, workshopAt } from '../../play/table.ts'

const sampleOf = (workshop: Workshop) => consoleView(workshop, deck, new Set()).sample
const peeking = (workshop: Workshop): OwnView => {
  const sample = sampleOf(led(workshop, 'peek', { on: true }))
  if (!sample) throw new Error('no sample')
  return sample
}

describe('the sample that the console sees', () => {
  it('is there only while the facilitator peeks', () => {
    const workshop = led(workshopAt('link'), 'peek', { on: true })
    expect(sampleOf(workshop)).toMatchObject({ seat: 'sample', role: 'participant' })
    expect(sampleOf(led(workshop, 'peek', { on: false }))).toBeUndefined()
  })

  it('holds ten cards with a name while everybody does, and never those of a person in the room', () => {
    for (const step of ['deal', 'pseudonymise', 'collect'] as const) {
      const workshop = workshopAt(step, { participants: 4 })
      const { cards, persons } = peeking(workshop)
      expect(Object.keys(cards)).toHaveLength(10)
      expect(Object.values(cards).every(({ pseudonym, name }) => !pseudonym && name)).toBe(true)
      for (const id of Object.keys(cards)) expect(workshop.cards[id]).toBeUndefined()
      for (const id of Object.keys(persons)) expect(workshop.persons[id]).toBeUndefined()
    }
  })

  it('may what a participant may in this step, and has a tray where they have one', () => {
    const linking = workshopAt('link')
    expect(peeking(linking).tray.length).toBeGreaterThan(0)
    expect(new Set(peeking(linking).may)).toEqual(new Set(ownView(linking, 's2').may))
    expect(peeking(linking).cards).toEqual({})
  })

  it('stays the same whatever participants do with their own cards', () => {
    for (const step of ['deal', 'pseudonymise', 'collect'] as const) {
      const workshop = workshopAt(step, { participants: 4 })
      const busy =
        step === 'deal'
          ? played(workshop, 's2', 'swapPerson', { person: personsOf(workshop, 's2')[0] ?? '' })
          : doneByAll(workshop)
      expect(stepOf(busy).name).toBe(step)
      expect(peeking(busy)).toEqual(peeking(workshop))
    }
  })

  it('stands on no table, in no count and in no other view', () => {
    const workshop = workshopAt('pseudonymise')
    const { sample: _sample, ...seen } = consoleView(led(workshop, 'peek', { on: true }), deck, new Set())
    expect(seen).toEqual(consoleView(workshop, deck, new Set()))
  })
})
