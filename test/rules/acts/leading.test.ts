import { describe, expect, it } from 'vitest'

import { ownView } from '../../../rules/view/own.ts'
import { stepOf } from '../../../rules/workshop.ts'
import { asked, begun, doneByAll, goneTo, joined, led, played, workshopAt } from '../../play/table.ts'

describe('goTo', () => {
  it('goes forward only; back is looking back or playing again', () => {
    const workshop = workshopAt('link')
    expect(asked(workshop, 'f', 'goTo', { step: workshop.step })).toBe('no-such-step')
    expect(asked(workshop, 'f', 'goTo', { step: 0 })).toBe('no-such-step')
    expect(asked(workshop, 'f', 'goTo', { step: 99 })).toBe('no-such-step')
  })

  it('deals by itself when dealing was skipped', () => {
    const workshop = goneTo(joined(begun(), 8), 'pseudonymise')
    expect(Object.keys(workshop.cards)).toHaveLength(80)
  })

  it('collects what was not handed in when the cards are poured', () => {
    const workshop = goneTo(workshopAt('pseudonymise'), 'link')
    expect(Object.values(workshop.cards).filter(({ place }) => place === 'table')).toHaveLength(40)
  })

  it('walks every step of every agenda', () => {
    for (const agenda of ['council', 'lesson', 'demo'] as const) {
      let workshop = joined(begun({ agenda }), 4)
      while (workshop.step < workshop.agenda.length - 1)
        workshop = doneByAll(led(workshop, 'goTo', { step: workshop.step + 1 }))
      expect(stepOf(workshop)).toEqual(workshop.agenda.at(-1))
    }
  })

  it('starts the reveal at the first slide of the agenda', () => {
    expect(workshopAt('reveal').slide).toBe('started')
  })
})

describe('dealCards', () => {
  it.each([3, 5, 2, 0, -4, 32])('refuses %d persons', (persons) => {
    expect(asked(goneTo(joined(begun(), 4), 'deal'), 'f', 'dealCards', { persons })).toBe(
      'not-possible-persons',
    )
  })

  it('gives every person to somebody, and everybody a person', () => {
    for (const [participants, persons] of [
      [1, 4],
      [4, 4],
      [7, 8],
      [16, 8],
      [5, 4],
      [30, 16],
    ] as const) {
      const workshop = led(goneTo(joined(begun(), participants), 'deal'), 'dealCards', { persons })
      const holders = Object.values(workshop.persons).map((person) => person.holders)
      expect(holders.every((held) => held.length > 0)).toBe(true)
      const busy = new Set(holders.flat())
      expect(
        Array.from({ length: participants }, (_, n) => `s${n + 2}`).every((seat) => busy.has(seat)),
      ).toBe(true)
    }
  })

  it('can be done again with another number, with fresh ids', () => {
    const once = led(goneTo(joined(begun(), 4), 'deal'), 'dealCards', { persons: 8 })
    const again = led(once, 'dealCards', { persons: 4 })
    expect(Object.keys(again.persons)).toHaveLength(4)
    expect(Object.keys(again.cards).some((id) => id in once.cards)).toBe(false)
    expect(Object.values(again.seats).filter(({ player }) => player === 'ghost')).toHaveLength(0)
  })

  it('puts origin on a card only when it was switched on', () => {
    const variables = (origin: boolean) =>
      new Set(
        Object.values(goneTo(joined(begun({ origin }), 4), 'pseudonymise').cards).map(
          ({ variable }) => variable,
        ),
      )
    expect(variables(false).has('origin')).toBe(false)
    expect(variables(false).has('activity')).toBe(true)
    expect(variables(true).has('origin')).toBe(true)
    expect(variables(true).has('activity')).toBe(false)
  })
})

describe('looking back and playing again', () => {
  it('shows a step that is over, and changes nothing', () => {
    const workshop = workshopAt('order')
    const back = led(workshop, 'lookBack', { step: 2 })
    expect({ ...led(back, 'stopLooking', {}), seq: 0, lastActAt: 0 }).toEqual({
      ...workshop,
      seq: 0,
      lastActAt: 0,
    })
    expect(asked(workshop, 'f', 'lookBack', { step: workshop.step })).toBe('no-such-step')
  })

  it('restores the start of a step with the seats of today', () => {
    const workshop = workshopAt('order')
    const late = played(workshop, 'door', 'join', { key: 'late', people: 1 })
    const step = workshop.agenda.findIndex(({ name }) => name === 'pseudonymise')
    const again = led(late, 'playAgain', { step })
    expect(stepOf(again).name).toBe('pseudonymise')
    expect(
      Object.values(again.cards).every(({ place, pseudonym }) => place === 'own' && pseudonym === undefined),
    ).toBe(true)
    expect(Object.keys(again.seats)).toEqual(Object.keys(late.seats))
    expect(again.grids).toBeUndefined()
    expect(Object.values(again.persons).flatMap(({ holders }) => holders)).toContain('s6')
  })

  it('waits for everybody anew', () => {
    const workshop = workshopAt('explain')
    const isReady = (now: typeof workshop) => ['s2', 's3', 's4', 's5'].map((seat) => ownView(now, seat).ready)
    const ready = ['s2', 's3'].reduce((now, seat) => played(now, seat, 'ready', { on: true }), workshop)
    const back = led(goneTo(ready, 'pseudonymise'), 'playAgain', { step: workshop.step })
    expect(isReady(ready)).toEqual([true, true, false, false])
    expect(isReady(back)).toEqual([false, false, false, false])
    expect(isReady(led(ready, 'playAgain', { step: workshop.step }))).toEqual(isReady(back))
  })

  it('never gives a card an id that was used before', () => {
    const linked = workshopAt('link')
    const again = led(linked, 'playAgain', { step: linked.step - 1 })
    const poured = goneTo(again, 'link')
    expect(Object.keys(poured.cards).some((id) => id in linked.cards)).toBe(false)
  })

  it('refuses a step of which nothing is kept', () => {
    const skipped = goneTo(joined(begun(), 4), 'link')
    expect(asked(skipped, 'f', 'playAgain', { step: 2 })).toBe('nothing-kept')
  })
})

describe('doItForThem', () => {
  it('parts two people whose cards were put together by mistake', () => {
    const start = workshopAt('link', { participants: 8, persons: 8 })
    const cards = Object.entries(start.cards)
    const [one = '', ...same] = cards.flatMap(([id, card]) =>
      card.pseudonym === cards[0]?.[1].pseudonym ? [id] : [],
    )
    const [other = ''] = cards.flatMap(([id, { pseudonym }]) =>
      pseudonym === start.cards[one]?.pseudonym ? [] : [id],
    )
    for (const mixed of [[other], [other, ...same.slice(0, 4)]]) {
      const messy = led(start, 'putWith', { cards: mixed, card: one })
      const linked = led(messy, 'doItForThem', {})
      expect(Object.keys(linked.piles)).toHaveLength(8)
      for (const pile of Object.keys(linked.piles)) {
        const here = Object.values(linked.cards).filter((card) => card.pile === pile)
        expect(new Set(here.map(({ pseudonym }) => pseudonym)).size).toBe(1)
        expect(here).toHaveLength(10)
      }
    }
  })

  it('numbers every name that is left, without a new mistake', () => {
    const workshop = led(workshopAt('pseudonymise'), 'doItForThem', {})
    const numbers = new Map<string, Set<string>>()
    for (const { person, pseudonym = '' } of Object.values(workshop.cards))
      numbers.set(person, (numbers.get(person) ?? new Set()).add(pseudonym))
    expect([...numbers.values()].every((set) => set.size === 1)).toBe(true)
    expect(new Set([...numbers.values()].flatMap((set) => [...set])).size).toBe(4)
  })

  it('puts all cards in the box, and links all numbers', () => {
    const boxed = led(workshopAt('collect'), 'doItForThem', {})
    expect(Object.values(boxed.cards).every(({ place }) => place === 'box')).toBe(true)
    const linked = led(workshopAt('link'), 'doItForThem', {})
    expect(Object.keys(linked.piles)).toHaveLength(4)
    expect(Object.values(linked.cards).every(({ pile }) => pile !== undefined)).toBe(true)
  })
})

describe('the reveal', () => {
  it('opens origin only by the facilitator, on purpose', () => {
    const workshop = workshopAt('reveal')
    expect(asked(workshop, 'f', 'showSlide', { slide: 'origin' })).toBe('not-open')
    const opened = led(workshop, 'openOrigin', {})
    expect(led(opened, 'showSlide', { slide: 'origin' }).slide).toBe('origin')
    expect(asked(workshop, 's2', 'showSlide', { slide: 'age' })).toBe('not-yours')
    expect(asked(opened, 'f', 'showSlide', { slide: 'nothing' })).toBe('not-open')
  })
})

it('lengthens a step, within reason', () => {
  const workshop = led(begun(), 'setMinutes', { step: 1, minutes: 7 })
  expect(workshop.agenda[1]?.minutes).toBe(7)
  expect(asked(workshop, 'f', 'setMinutes', { step: 99, minutes: 7 })).toBe('no-such-step')
  expect(asked(workshop, 'f', 'setMinutes', { step: 1, minutes: 1000 })).toBe('wrong-shape')
})

it('chooses a variable that is on the cards, and no other', () => {
  const workshop = workshopAt('discover')
  expect(led(workshop, 'choose', { variable: 'age' }).choice).toBe('age')
  expect(asked(workshop, 'f', 'choose', { variable: 'origin' })).toBe('no-such-variable')
  expect(asked(workshop, 's2', 'choose', { variable: 'age' })).toBe('not-yours')
})
