import { describe, expect, it } from 'vitest'

import { soundsOf } from '../../client/table/sound/soundsOf.ts'
import type { TableView } from '../../rules/view/views.ts'
import type { SeatId, Workshop } from '../../rules/workshop.ts'
import { entriesOf } from '../../rules/workshop.ts'
import { playingSeats } from '../../rules/who.ts'
import { heard } from '../gallery/several.ts'
import { played, stateAt, viewsOf } from '../gallery/states.ts'

const tableOf = (workshop: Workshop): TableView => viewsOf(workshop, 't').table
const between = (before: Workshop, after: Workshop) => soundsOf(tableOf(before), tableOf(after))
const linking = heard(stateAt('link'))
const ordering = heard(stateAt('order'))
const loose = entriesOf(linking.cards)
  .filter(([, { pile }]) => pile === undefined)
  .map(([id]) => id)
const [one = '', other = '', third = ''] = loose
const laid = played(linking, 's3', 'lay', { cards: [one], x: 40, y: 40 })

describe('what the table sounds like', () => {
  it('is paper when a card is put down, and when a pile is made', () => {
    expect(between(linking, laid)).toEqual(['card'])
    const made = played(linking, 's3', 'putWith', { cards: [one], card: other })
    expect(between(linking, made)).toEqual(['pile'])
    expect(between(made, played(made, 's3', 'putWith', { cards: [third], card: other }))).toEqual(['card'])
  })

  it('is never more than three sounds at once', () => {
    const tidy = played(linking, 'f', 'tidy', { table: 't1' })
    expect(between(linking, tidy)).toEqual(['card', 'card', 'card'])
  })

  it('is a stamp for every number that is written', () => {
    const writing = heard(stateAt('pseudonymise', { progress: 'none' }))
    const [seat, card] = cardInHand(writing)
    const written = played(writing, seat, 'pseudonymise', { card, pseudonym: '482' })
    expect(between(writing, written)).toEqual(['stamp'])
    const all = played(writing, 'f', 'doItForThem', {})
    expect(between(writing, all)).toEqual(['stamp', 'stamp', 'stamp'])
  })

  it('is the box: cards fall in, the last one makes it shake, and it is poured out', () => {
    const collecting = heard(stateAt('collect', { progress: 'none' }))
    const [seat, card] = cardInHand(collecting)
    expect(between(collecting, played(collecting, seat, 'handIn', { cards: [card] }))).toEqual(['drop'])
    const full = played(collecting, 'f', 'doItForThem', {})
    expect(between(collecting, full)).toEqual(['drop', 'drop', 'shake'])
    expect(between(full, played(full, 'f', 'goTo', { step: full.step + 1 }))).toEqual(['shake', 'pour'])
  })

  it('is silence while the sound is off, and at the moment it is turned on', () => {
    const off = (view: TableView): TableView => {
      const { sound: _, ...silent } = view
      return silent
    }
    expect(soundsOf(off(tableOf(linking)), off(tableOf(laid)))).toEqual([])
    expect(soundsOf(off(tableOf(linking)), tableOf(laid))).toEqual([])
  })

  it('is silence while the facilitator looks back, and where the screen jumps', () => {
    const back = played(ordering, 'f', 'lookBack', { step: ordering.step - 2 })
    expect(between(ordering, back)).toEqual([])
    expect(between(back, played(back, 'f', 'stopLooking', {}))).toEqual([])
    expect(between(linking, ordering)).toEqual([])
    const again = played(linking, 'f', 'playAgain', { step: linking.step - 1 })
    expect(between(laid, again)).toEqual([])
  })

  it('is silence when nothing on the table changed', () => {
    expect(between(linking, played(linking, 'f', 'showCounter', { on: true }))).toEqual([])
    expect(soundsOf(tableOf(linking), tableOf(linking))).toEqual([])
  })
})

function cardInHand(workshop: Workshop): [SeatId, string] {
  for (const [seat] of playingSeats(workshop)) {
    const [card] = Object.keys(viewsOf(workshop, seat).own.cards)
    if (card !== undefined) return [seat, card]
  }
  throw new Error('nobody holds a card')
}
