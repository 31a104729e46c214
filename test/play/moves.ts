import type { Page } from 'playwright-core'

import { atTable } from '../../client/table/atTable.ts'
import { layout } from '../../client/table/layout.ts'
import type { Thing } from '../../client/table/thing.ts'
import type { Say } from '../../client/text.ts'
import { labelsOf } from '../../rules/labels.ts'
import type { TableView } from '../../rules/view/views.ts'
import { deck } from './deck.ts'
import { eventually, say } from './stage.ts'

/** A number on so many cards, by the large keys. The next card comes by itself, after the stamp. */
export async function numberCards(
  page: Page,
  digits: string,
  cards: number,
  speaks: Say = say,
): Promise<void> {
  const keypad = page.locator('.keypad')
  const place = page.locator('.numbering-place')
  for (let n = 0; n < cards; n++) {
    const before = await place.innerText()
    for (const digit of digits) await keypad.getByRole('button', { name: digit, exact: true }).click()
    await keypad.getByRole('button', { name: speaks('participant.number.set'), exact: true }).click()
    await eventually(
      'the next card comes',
      async () => (await keypad.count()) === 0 || (await place.innerText()) !== before,
    )
  }
}

/** Taps a card on the table, then puts it with another one of the same number by the keyboard. */
export async function linkOne(page: Page): Promise<void> {
  const buttons = page.locator('.list-table button[aria-label]')
  await eventually('cards lie on the phone', async () => (await buttons.count()) > 10)
  const labels = await buttons.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
  const [from, to] = samePair(labels)
  const card = (place: number) =>
    page.locator('.list-table').getByRole('button', { name: labels[place] ?? '', exact: true })
  await card(from).click()
  await eventually(
    'the card is picked up',
    async () => (await card(from).getAttribute('aria-pressed')) === 'true',
  )
  await card(to).press('Enter')
}

/** The places of two different cards with one number, among what buttons say. */
function samePair(labels: string[]): [number, number] {
  const numbers = labels.map((label) => /nummer ([0-9]+)/i.exec(label)?.[1])
  for (const [from, number] of numbers.entries()) {
    const to = numbers.findIndex((other, n) => n > from && other === number && labels[n] !== labels[from])
    if (number !== undefined && to >= 0) return [from, to]
  }
  throw new Error('no two cards with the same number')
}

/** Drags a loose card onto another one on the drawn table of a device that sits at one of several tables. */
export async function dragTogether(page: Page, view: TableView, table: string): Promise<void> {
  const room = await page.locator('.tableCanvas-host').boundingBox()
  if (!room) throw new Error('no drawn table')
  const { things } = layout(atTable(view, table), room, { say, labels: labelsOf(deck, 'nl') })
  const [from, to] = things.filter(({ part }) => part?.is === 'card' && part.pile === undefined)
  if (!from || !to) throw new Error('no two loose cards')
  const go = ({ x, y }: Thing, steps: number) => page.mouse.move(room.x + x, room.y + y, { steps })
  await go(from, 1)
  await page.mouse.down()
  await go(to, 8)
  await page.mouse.up()
}
