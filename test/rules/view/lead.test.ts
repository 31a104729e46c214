import { expect, it } from 'vitest'

import { consoleView } from '../../../rules/view/console.ts'
import { tableView } from '../../../rules/view/table.ts'
import { deck } from '../../play/deck.ts'
import { asked, goneTo, led, workshopAt } from '../../play/table.ts'

it('tells the wall to show the time only when the facilitator wishes, and not while looking back', () => {
  const link = workshopAt('link')
  expect(tableView(link, deck).timer).toBeUndefined()
  const timed = led(link, 'showTimer', { on: true })
  expect(tableView(timed, deck).timer).toBe(true)
  expect(tableView(led(timed, 'lookBack', { step: 1 }), deck).timer).toBeUndefined()
  expect(tableView(goneTo(timed, 'order'), deck).timer).toBe(true)
  expect(tableView(led(timed, 'showTimer', { on: false }), deck).timer).toBeUndefined()
  expect(asked(link, 's2', 'showTimer', { on: true })).toBe('not-yours')
})

it('tells the console when the evening began, when it ends, and how long each step lasted', () => {
  const link = workshopAt('link')
  const view = consoleView(link, deck, new Set())
  expect(view.begunAt).toBe(link.begunAt)
  expect(view.endAt).toBe(link.endAt)
  expect(view.agenda.map(({ spent }) => spent !== undefined)).toEqual(
    view.agenda.map((_, place) => place < link.step),
  )
})
