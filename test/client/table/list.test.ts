import { describe, expect, it } from 'vitest'

import { createMine, movedIn, pilesTouched } from '../../../client/table/list/others.ts'
import { whereTo } from '../../../client/table/list/places.ts'
import { ordersFor, type PileOrder } from '../../../client/table/pile/orders.ts'
import { signsIn } from '../../../client/table/pile/signs.ts'
import { hasTrait, traitsOf } from '../../../client/table/pile/traits.ts'
import { pilesOf } from '../../../client/table/piles.ts'
import type { TableView } from '../../../rules/view/views.ts'
import type { Workshop } from '../../../rules/workshop.ts'
import { deck, played, stateAt, viewsOf } from '../../gallery/states.ts'
import { words } from './words.ts'

const start = stateAt('link')
const seen = (workshop: Workshop): TableView => viewsOf(workshop, 's2').table
const view = seen(start)
const [pile = '', cards = []] = [...pilesOf(view)].find(([, lying]) => lying.length > 3) ?? []
const ids = cards.map(([id]) => id)
const loose = Object.keys(view.cards).filter((id) => view.cards[id]?.pile === undefined)
const [one = '', other = ''] = loose

describe('the orders that a pile is offered', () => {
  it('are only those that change it, and lie as the house then lays them', () => {
    for (const by of ordersFor(cards, words.labels)) {
      const after = seen(played(start, 's2', 'orderPile', { pile, by }))
      const now = pilesOf(after).get(pile) ?? []
      expect(
        now.map(([id]) => id),
        by,
      ).not.toEqual(ids)
      expect(ordersFor(now, words.labels), by).not.toContain(by)
    }
  })

  it('miss none: what is not offered changes nothing, or comes to what another one does', () => {
    const offered = ordersFor(cards, words.labels)
    const result = (by: PileOrder) =>
      JSON.stringify(
        pilesOf(seen(played(start, 's2', 'orderPile', { pile, by })))
          .get(pile)
          ?.map(([id]) => id),
      )
    const known = new Set([JSON.stringify(ids), ...offered.map(result)])
    expect(offered.length).toBeGreaterThan(0)
    for (const by of ['variable', 'value', 'outcome', 'pseudonym'] as const)
      expect(known.has(result(by)), by).toBe(true)
  })
})

describe('what others move', () => {
  const now = seen(played(start, 's3', 'putWith', { cards: [one, other], card: ids[0] ?? '' }))

  it('is every card that lies with others than before', () => {
    expect(movedIn(view, now).toSorted()).toEqual([one, other].toSorted())
    expect(pilesTouched([one, other], view, now)).toEqual([pile])
    expect(movedIn(now, now)).toEqual([])
  })

  it('is nothing when a step begins', () => {
    expect(movedIn(view, seen(played(start, 'f', 'goTo', { step: start.step + 1 })))).toEqual([])
  })

  it('leaves out what is one’s own, until it was refused or long ago', () => {
    const late: (() => void)[] = []
    const mine = createMine((run) => void late.push(run))
    mine.begins(['a', 'b'])
    expect(mine.claims('a')).toBe(true)
    expect(mine.claims('a')).toBe(false)
    mine.ends(['a', 'b'], true, true)
    expect(mine.last()).toEqual(['a', 'b'])
    for (const run of late) run()
    expect(mine.claims('b')).toBe(false)
    mine.begins(['c'])
    mine.ends(['c'], false, true)
    expect(mine.claims('c')).toBe(false)
    mine.ends([], true, false)
    expect(mine.last()).toEqual(['a', 'b'])
    mine.takenBack()
    expect(mine.last()).toEqual([])
  })
})

describe('where the focus goes', () => {
  it('follows a card to its pile, and a pile that is gone to its upper card', () => {
    const put = seen(played(start, 's3', 'putWith', { cards: [one], card: ids[0] ?? '' }))
    expect(whereTo(one, view, put)[0]).toBe(pile)
    const apart = seen(played(start, 's3', 'takeApart', { pile }))
    expect(whereTo(pile, view, apart)[0]).toBe(ids.at(-1))
  })

  it('stays in the tray and in an opened pile while it can', () => {
    expect(whereTo(`tray/${one}`, view, view)).toEqual([`tray/${one}`, one, one])
    const taken = seen(played(start, 's3', 'lay', { cards: [ids[1] ?? ''], x: 10, y: 10 }))
    expect(whereTo(`sheet/${ids[1]}`, view, taken).slice(0, 2)).toEqual([
      `sheet/${ids[1]}`,
      `sheet/${ids[2]}`,
    ])
  })
})

describe('what can be lit', () => {
  it('stands on the card itself, and on every card like it', () => {
    const card = view.cards[one]
    if (!card) throw new Error('no loose card')
    const traits = traitsOf(card, words.labels)
    expect(traits.map(({ as }) => as)).toEqual(['pseudonym', 'variable', 'outcome', 'holder'])
    for (const trait of traits) expect(hasTrait(card, trait, words.labels)).toBe(true)
    const alike = Object.values(view.cards).filter((two) => hasTrait(two, traits[1]!, words.labels))
    expect(alike.length).toBe(view.persons)
    expect(deck.variables.some(({ id }) => id === card.variable)).toBe(true)
  })
})

describe('the signs of an own word', () => {
  it('are those that people count', () => {
    expect(signsIn('  de   zussen ')).toBe(9)
    expect(signsIn('e\u0301')).toBe(1)
    expect(signsIn('👍🏽')).toBe(1)
    expect(signsIn('👨🏽\u200D👩🏽\u200D👧🏽\u200D👦🏽')).toBe(1)
    expect(signsIn(`a${'\u0301'.repeat(119)}`)).toBe(10)
  })
})
