import { describe, expect, it } from 'vitest'

import {
  comparableOn,
  firstOpen,
  isOpen,
  standsAt,
  stepped,
  toggled,
} from '../../../client/participant/predict/asked.ts'
import { binsOf, dotsOf, mostChosen, reach } from '../../../client/prediction/spread.ts'
import { comparable } from '../../../rules/acts/predict.ts'
import { labelsOf } from '../../../rules/labels.ts'
import { ownView } from '../../../rules/view/own.ts'
import { tableView } from '../../../rules/view/table.ts'
import { deck } from '../../play/deck.ts'
import { led, workshopAt } from '../../play/table.ts'

const start = workshopAt('predict')
const labels = labelsOf(deck, 'nl')

describe('what is asked', () => {
  it('begins at the first question without an answer', () => {
    expect(firstOpen()).toBe('largest')
    expect(firstOpen({ largest: ['age', 'sex', 'debts'] })).toBe('share')
    expect(firstOpen({ share: 0, matters: 'little' })).toBe('largest')
    expect(firstOpen({ largest: ['age', 'sex', 'debts'], share: 0, matters: 'little' })).toBeUndefined()
  })

  it('offers the variables of the cards on the table that the rules take too', () => {
    expect(comparableOn(tableView(start, deck), labels).toSorted()).toEqual(
      comparable(deck, false).toSorted(),
    )
    expect(comparableOn({ cards: {} }, labels)).toEqual([])
  })

  it('takes three, gives one back, and takes no fourth', () => {
    expect(toggled(['age', 'sex'], 'debts')).toEqual(['age', 'sex', 'debts'])
    expect(toggled(['age', 'sex', 'debts'], 'single')).toEqual(['age', 'sex', 'debts'])
    expect(toggled(['age', 'sex', 'debts'], 'sex')).toEqual(['age', 'debts'])
  })

  it('steps by one within the hundred, from the middle where nothing was chosen', () => {
    expect([stepped(undefined, 1), stepped(undefined, -1)]).toEqual([51, 49])
    expect([stepped(0, -1), stepped(100, 1), stepped(30, 1)]).toEqual([0, 100, 31])
    expect([standsAt(undefined), standsAt(0)]).toEqual([50, 0])
  })

  it('stays open under the veil of a freeze, and closes for good once the spread was shown', () => {
    const open = (workshop: typeof start) => isOpen(tableView(workshop, deck), ownView(workshop, 's2'))
    const shown = led(start, 'openSpread', { on: true })
    expect([open(start), open(led(start, 'freeze', { on: true }))]).toEqual([true, true])
    expect([open(shown), open(led(shown, 'openSpread', { on: false }))]).toEqual([false, false])
    expect(open(led(shown, 'freeze', { on: true }))).toBe(false)
    const hidden = led(shown, 'openSpread', { on: false })
    expect(open(led(hidden, 'freeze', { on: true }))).toBe(false)
    const later = led(start, 'goTo', { step: start.step + 1 })
    expect(open(led(later, 'lookBack', { step: start.step }))).toBe(false)
  })
})

describe('the spread', () => {
  const share = [1, 0, 0, 2, 0, 0, 0, 0, 0, 1]

  it('has ten bins, of which the last also holds 100', () => {
    const bins = binsOf({ share })
    expect(bins.slice(0, 2)).toEqual([
      { from: 0, to: 9, count: 1 },
      { from: 10, to: 19, count: 0 },
    ])
    expect(bins.at(-1)).toEqual({ from: 90, to: 100, count: 1 })
  })

  it('reaches from the lowest to the highest bin that somebody chose', () => {
    expect(reach(binsOf({ share }))).toEqual({ from: 0, to: 100 })
    expect(reach(binsOf({ share: [0, 0, 0, 2, 1, 0, 0, 0, 0, 0] }))).toEqual({ from: 30, to: 49 })
    expect(reach(binsOf({ share: share.map(() => 0) }))).toBeUndefined()
  })

  it('names all that were chosen most often', () => {
    const largest = [
      { variable: 'age', count: 4 },
      { variable: 'debts', count: 4 },
      { variable: 'sex', count: 1 },
    ]
    expect(mostChosen({ largest })).toEqual({ count: 4, variables: ['age', 'debts'] })
    expect(mostChosen({ largest: [] })).toEqual({ count: 0, variables: [] })
  })

  it.each([[share], [[30, 0, 0, 0, 0, 0, 0, 0, 0, 0]], [share.map(() => 0)]])(
    'draws a dot for everybody, inside the picture and apart: %j',
    (counts) => {
      const dots = dotsOf(binsOf({ share: counts }), 200, 70)
      expect(dots).toHaveLength(counts.reduce((sum, count) => sum + count, 0))
      for (const { x, y, r } of dots) {
        expect(Math.min(x - r, 200 - x - r, y - r, 70 - y - r)).toBeGreaterThanOrEqual(0)
        const touching = dots.filter((other) => Math.hypot(other.x - x, other.y - y) < 2 * r)
        expect(touching).toHaveLength(1)
      }
    },
  )
})
