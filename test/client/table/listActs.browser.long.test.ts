import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { again, asked, byKey, byTap, type Hand } from './hand.ts'
import {
  at,
  button,
  laptop,
  loose,
  openLists,
  phone,
  pileOf,
  sizesFrom,
  tiles,
  tray,
  type Lists,
} from './lists.ts'
import { long } from '../../long.ts'

let lists: Lists
beforeAll(async () => void (lists = await openLists()))
afterAll(() => lists?.close())

/** What somebody does on the list with one way of pressing, and what it asks of the house. */
type Way = (page: Page, press: Hand) => Promise<void>
const inSheet = (page: Page) => page.locator('.pileSheet .list-cards button')
const openPile: Way = (page, press) => press(tiles(page).first())

const ways: Readonly<Record<string, Way>> = {
  async putWith(page, press) {
    const card = await at(tray(page).first())
    await press(tray(page).first())
    await press(tiles(page).first())
    expect(await pileOf(page, card)).toBe(await at(tiles(page).first()))
  },
  async putInOrder(page, press) {
    await openPile(page, press)
    const last = await at(inSheet(page).last())
    await press(inSheet(page).last())
    await press(inSheet(page).first())
    expect(await at(inSheet(page).first())).toBe(last)
  },
  async orderPile(page, press) {
    await openPile(page, press)
    await press(button(page, 'kenmerk'))
    await page.locator('.pileSheet').getByText('De stapel ligt op volgorde.').waitFor()
  },
  async takeApart(page, press) {
    const pile = await at(tiles(page).first())
    await openPile(page, press)
    await press(button(page, 'Uit elkaar'))
    await page.locator(`[data-at="${pile}"]`).waitFor({ state: 'detached' })
  },
  async lay(page, press) {
    await openPile(page, press)
    const card = await at(inSheet(page).first())
    await press(inSheet(page).first())
    await press(button(page, 'Leg los').last())
    expect(await pileOf(page, card)).toBeUndefined()
  },
  async joinPiles(page, press) {
    const [pile, other] = [await at(tiles(page).first()), await at(tiles(page).nth(1))]
    await openPile(page, press)
    const card = await at(inSheet(page).first())
    await press(button(page, 'Pak alles'))
    await press(tiles(page).nth(1))
    expect(await pileOf(page, card)).toBe(other)
    expect(await page.locator(`[data-at="${pile}"]`).count()).toBe(0)
  },
  async movePile(page, press) {
    const pile = await at(tiles(page).first())
    const spot = () => page.evaluate((id) => window.workshop().piles[id], pile)
    await openPile(page, press)
    const [one, back] =
      (await spot())!.x > 200 ? ['Naar links', 'Naar rechts'] : ['Naar rechts', 'Naar links']
    const before = await spot()
    await press(button(page, one))
    expect(Math.abs((await spot())!.x - before!.x)).toBe(70)
    await press(button(page, back))
    expect(await spot()).toEqual(before)
  },
  async namePile(page, press) {
    await openPile(page, press)
    await press(button(page, 'Naam geven'))
    await press(page.getByLabel('Of een eigen woord'))
    await page.keyboard.type('de zussen')
    await press(button(page, 'Geef'))
    await page.getByText('De naam wacht nog op de spelleider.').waitFor()
    await press(button(page, 'Sluiten'))
    expect(await tiles(page).first().innerText()).toMatch(/^de zussen\s+wacht/i)
  },
  async undo(page, press) {
    const card = await at(tray(page).first())
    await press(tray(page).first())
    await press(tiles(page).first())
    await press(button(page, 'Terug'))
    expect(await pileOf(page, card)).toBeUndefined()
  },
  async spotlight(page, press) {
    await press(tray(page).first())
    await press(button(page, 'Laat zien'))
    await press(page.locator('.lighting button').nth(2))
    await page.getByText(/^Uitgelicht: vond/).waitFor()
    await press(button(page, 'Licht uit'))
    await page.locator('.lit').first().waitFor({ state: 'detached' })
  },
}

const sizes = sizesFrom(phone, laptop)
const hands = [
  { by: 'taps', press: byTap },
  { by: 'keyboard', press: byKey },
]

describe.each(sizes)('the list at $width x $height', (viewport) => {
  let page: Page
  beforeAll(async () => void (page = await lists.open(viewport)))
  afterAll(() => page?.close())
  beforeEach(() => again(page))

  describe.each(hands)('by $by alone', ({ press }) => {
    it.each(Object.keys(ways))('lets one %s', async (act) => {
      await ways[act]!(page, press)
      expect((await asked(page)).at(-1)).toBe(act)
    })

    it('puts many cards with a pile in one act', async () => {
      await press(tray(page).first())
      await press(button(page, 'Meer kaarten'))
      await press(tray(page).nth(1))
      await press(loose(page).last())
      await press(tiles(page).first())
      expect(await page.evaluate(() => window.acts)).toMatchObject([{ carried: { cards: { length: 3 } } }])
    })

    it('keeps the name of a pile that a card is added to, or that goes to another pile with one', async () => {
      const [first, second] = [await at(tiles(page).first()), await at(tiles(page).nth(1))]
      const nameOf = (pile: string) => page.evaluate((id) => window.workshop().piles[id]?.name, pile)
      for (const pile of [first, second])
        await page.evaluate(
          (id) => window.foreign('s3', 'namePile', { pile: id, name: { as: 'outcome', outcome: 'work' } }),
          pile,
        )
      await openPile(page, press)
      await press(button(page, 'Pak alles'))
      await press(loose(page).first())
      expect(await nameOf(first)).toEqual({ as: 'outcome', outcome: 'work' })
      await openPile(page, press)
      await press(button(page, 'Pak alles'))
      await press(tiles(page).nth(1))
      expect([await nameOf(first), await nameOf(second)]).toEqual([
        undefined,
        { as: 'outcome', outcome: 'work' },
      ])
    })
  })

  it('is told what others move, until that is switched off', async () => {
    const told = page.locator('.list-table > [aria-live=polite]')
    const later = async () => {
      await page.clock.runFor(1500)
      return told.innerText()
    }
    const others = async (n: number) => {
      const cards = await Promise.all([n, n + 1].map((place) => at(loose(page).nth(place))))
      await page.evaluate(
        (two) => window.foreign('s3', 'putWith', { cards: [two[0]!], card: two[1]! }),
        cards,
      )
    }
    await page.clock.install()
    await again(page)
    await others(0)
    await expect.poll(later, { timeout: 10_000 }).toMatch(/verplaatst door anderen/)
    await byTap(button(page, 'Hoe werkt dit?'))
    await byTap(page.getByText('Vertel wat anderen verplaatsen'))
    await byTap(button(page, 'Sluiten'))
    await others(0)
    for (let n = 0; n < 6; n++) expect(await later()).toBe('')
    // The next list on this device has heard of it.
    await again(page)
    await others(0)
    for (let n = 0; n < 6; n++) expect(await later()).toBe('')
  })
})

// Its page takes half a minute to come for the first time.
describe.runIf(long).each(sizes)('the table in rows at $width x $height', (viewport) => {
  it.each(hands)('is put in order by $by alone', async ({ press }) => {
    const page = await lists.open(viewport, '#order')
    const head = page.locator('.grid-head').nth(1)
    await press(head)
    await press(page.getByRole('button', { name: /: Zet op volgorde$/ }))
    await page.locator('th[aria-sort=ascending]').waitFor()
    await press(page.getByRole('button', { name: /: Naar rechts$/ }))
    await expect.poll(() => page.locator('.order-bar [role=status]').innerText()).toMatch(/is nu kolom 3 van/)
    await press(button(page, 'Klaar'))
    await press(page.locator('.grid-name').nth(2))
    await press(page.getByRole('button', { name: /: Omhoog$/ }))
    await expect.poll(() => page.locator('.order-bar [role=status]').innerText()).toMatch(/: nu rij 2 van/)
    await press(button(page, 'Klaar'))
    await press(button(page, 'Geel boven groen'))
    await page.locator('button[aria-pressed=true]', { hasText: 'Geel boven groen' }).waitFor()
    expect(await asked(page)).toEqual(['sortRows', 'moveColumn', 'moveRow', 'splitColours'])
    await page.close()
  })
})
