import { describe, expect, it } from 'vitest'

import { mistakeCounts, mistakeKinds, mistakesIn } from '../../rules/measure/mistakes.ts'
import { consoleView } from '../../rules/view/console.ts'
import { tableView } from '../../rules/view/table.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { deck } from '../play/deck.ts'
import { asked, goneTo, led, workshopAt, type Setting } from '../play/table.ts'

const made = (workshop: Workshop) => mistakeCounts(mistakesIn(workshop, workshop.seats))
/** A group that made no mistake, and has put everything in the box. */
const boxed = (setting: Setting = {}) =>
  led(workshopAt('collect', { participants: 8, persons: 8, ...setting }), 'doItForThem', {})
const someone = boxed()

describe('mistakes to practise on', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('are one of each kind, in eight persons, seed %d', (seed) => {
    const clean = boxed({ seed })
    expect(mistakesIn(clean, clean.seats)).toEqual([])
    const slipped = led(clean, 'addSlips', {})
    expect(made(slipped)).toEqual(Object.fromEntries(mistakeKinds.map((kind) => [kind, 1])))
    expect(slipped.practice).toEqual({ count: 7, step: clean.step })
  })

  it.each([1, 2, 3, 4, 5, 6])(
    'are with four persons the four from which one learns most, seed %d',
    (seed) => {
      const few = led(boxed({ participants: 4, persons: 4, seed }), 'addSlips', {})
      expect(mistakeKinds.filter((kind) => made(few)[kind] === 1)).toEqual(mistakeKinds.slice(0, 4))
      expect(few.practice?.count).toBe(4)
    },
  )

  it('leave every card with its person, and touch each person once', () => {
    const slipped = led(someone, 'addSlips', {})
    const touched = Object.entries(slipped.cards).flatMap(([id, card]) =>
      card.pseudonym === someone.cards[id]?.pseudonym ? [] : [card.person],
    )
    expect(new Set(touched).size).toBe(7)
    expect(Object.keys(slipped.cards)).toEqual(Object.keys(someone.cards))
  })

  it('are only of the kinds that the group did not make itself', () => {
    const own = led(
      workshopAt('collect', { participants: 8, persons: 8, slips: { s3: { kind: 'nameLeft' } } }),
      'doItForThem',
      {},
    )
    expect(made(own).nameLeft).toBe(1)
    const slipped = led(own, 'addSlips', {})
    expect(made(slipped).nameLeft).toBe(1)
    expect(slipped.practice?.count).toBe(6)
  })

  it('wait until all cards are in the box, and come once', () => {
    expect(asked(workshopAt('collect'), 'f', 'addSlips', {})).toBe('not-now')
    expect(asked(led(someone, 'addSlips', {}), 'f', 'addSlips', {})).toBe('not-now')
    expect(asked(someone, 's2', 'addSlips', {})).toBe('not-yours')
    expect(asked(workshopAt('link'), 'f', 'addSlips', {})).toBe('not-now')
  })

  it('are told on the wall and on the console, without whose they are', () => {
    const slipped = led(someone, 'addSlips', {})
    expect(tableView(slipped, deck).practice).toBe(7)
    expect(consoleView(slipped, deck, new Set()).practice).toBe(7)
    expect(tableView(goneTo(slipped, 'link'), deck).practice).toBe(7)
    expect(tableView(goneTo(slipped, 'discover'), deck).practice).toBeUndefined()
    expect(tableView(someone, deck).practice).toBeUndefined()
  })

  it('are gone when collecting is played again, and stay when only linking is', () => {
    const link = goneTo(led(someone, 'addSlips', {}), 'link')
    expect(led(link, 'playAgain', { step: link.step - 1 }).practice).toBeUndefined()
    expect(led(link, 'playAgain', { step: link.step }).practice?.count).toBe(7)
  })
})
