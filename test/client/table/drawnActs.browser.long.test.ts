import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { layout } from '../../../client/table/layout.ts'
import { boxOf, contains, type Point, type Sheet, type Thing } from '../../../client/table/thing.ts'
import { acts, drawnTable, opened } from './drawn.ts'
import { again, asked, byTap } from './hand.ts'
import { laptop, phone, sizesFrom } from './lists.ts'
import { cardsOf, tableAt, words } from './tables.ts'

drawnTable()

const half = tableAt('link', { progress: 'half' })
/** The uppermost two: what is said of the hand lies over the lower part of a small screen. */
const [pile = '', other = ''] = Object.keys(half.piles).toSorted(
  (one, two) => half.piles[one]!.y - half.piles[two]!.y,
)

/** The drawn table and a finger, which does nothing but tap. */
type Drawn = {
  page: Page
  sheet: Sheet
  tap: (at: Point) => Promise<void>
  press: (name: string) => Promise<void>
}

const looseIn = (sheet: Sheet): Thing[] =>
  cardsOf(sheet).filter(({ part }) => part?.is === 'card' && part.pile === undefined)
const tabOf = ({ things }: Sheet, of: string): Thing =>
  things.find(({ part }) => part?.is === 'tab' && part.pile === of)!
const onPile = (sheet: Sheet, of: string): Point => {
  const { x, y, width, height } = sheet.zones.find((zone) => zone.pile === of)!
  return { x: x + width / 2, y: y + height / 2 }
}

/** A place on the cloth with nothing near it. */
function bareSpot(sheet: Sheet): Point {
  const { x, y, width, height } = sheet.top
  const taken = [...sheet.zones, ...sheet.things.filter(({ part }) => part).map(boxOf)]
  const all = Array.from({ length: 900 }, (_, n) => ({
    x: x + (width * (1 + (n % 30))) / 32,
    y: y + (height * (1 + Math.floor(n / 30))) / 32,
  }))
  const spot = [34, 30, 26, 22].flatMap((near) =>
    all.filter((at) => taken.every((box) => !contains(box, at, near))),
  )[0]
  if (!spot) throw new Error('no bare cloth')
  return spot
}

const openPile = ({ sheet, tap }: Drawn) => tap(tabOf(sheet, pile))

const ways: Readonly<Record<string, (drawn: Drawn) => Promise<void>>> = {
  async putWith({ sheet, tap }) {
    await tap(looseIn(sheet)[0]!)
    await tap(onPile(sheet, pile))
  },
  async putInOrder(drawn) {
    await openPile(drawn)
    await byTap(drawn.page.locator('.pileSheet .list-cards button').last())
    await byTap(drawn.page.locator('.pileSheet .list-cards button').first())
    await drawn.page.getByText('Gelegd. De kaart ligt nu ervoor.').waitFor()
    await drawn.press('Sluiten')
  },
  async lay({ sheet, tap }) {
    await tap(looseIn(sheet)[0]!)
    await tap(bareSpot(sheet))
  },
  async orderPile(drawn) {
    await openPile(drawn)
    await drawn.press('kenmerk')
  },
  async takeApart(drawn) {
    await openPile(drawn)
    await drawn.press('Uit elkaar')
  },
  async namePile(drawn) {
    await openPile(drawn)
    await drawn.press('Naam geven')
    await byTap(drawn.page.getByLabel('Of een eigen woord'))
    await drawn.page.keyboard.type('de zussen')
    await drawn.press('Geef')
    await drawn.page.getByText('De naam wacht nog op de spelleider.').waitFor()
    await drawn.press('Sluiten')
  },
  async joinPiles(drawn) {
    await openPile(drawn)
    await drawn.press('Stapel verplaatsen')
    await drawn.tap(onPile(drawn.sheet, other))
  },
  async movePile(drawn) {
    await openPile(drawn)
    await drawn.press('Stapel verplaatsen')
    await drawn.tap(bareSpot(drawn.sheet))
  },
  async undo({ sheet, tap, press }) {
    await tap(looseIn(sheet)[0]!)
    await tap(onPile(sheet, pile))
    await press('Laatste zet terug')
  },
  async spotlight({ page, sheet, tap, press }) {
    await tap(looseIn(sheet)[0]!)
    await press('Laat zien')
    await byTap(page.locator('.carrying .lights button').nth(2))
    await page.locator('.litLine').waitFor()
    await press('Licht uit')
    await page.locator('.litLine').waitFor({ state: 'detached' })
    await press('Terugleggen')
  },
}

const sizes = sizesFrom(phone, laptop)
async function finger(viewport: typeof phone) {
  const all = await opened('#half', 'reduce', { viewport, hasTouch: true })
  all.page.setDefaultTimeout(5000)
  return all
}

describe.each(sizes)('the drawn table at $width x $height, by taps alone', (viewport) => {
  let drawn: Drawn
  let faults: string[]
  beforeAll(async () => {
    const { page, faults: heard } = await finger(viewport)
    faults = heard
    drawn = {
      page,
      sheet: layout(half, viewport, words),
      tap: ({ x, y }) => page.touchscreen.tap(x, y),
      press: (name) => byTap(page.getByRole('button', { name, exact: true })),
    }
  })
  afterAll(() => drawn?.page.close())
  beforeEach(async () => {
    await drawn.page.keyboard.press('Escape')
    await again(drawn.page)
  })

  it.each(Object.keys(ways))('lets one %s', async (act) => {
    // The cards lie where they lay: no tap comes soon enough after another to be a double one.
    await drawn.page.waitForTimeout(350)
    await ways[act]!(drawn)
    await expect.poll(async () => (await asked(drawn.page)).at(-1)).toBe(act)
    expect(await drawn.page.locator('.carrying, dialog').count()).toBe(act === 'orderPile' ? 1 : 0)
    if (act === 'orderPile') await drawn.press('Sluiten')
    expect(faults).toEqual([])
  })
})

it.each(sizes)('rows and columns are put in order by taps alone, at $width x $height', async (viewport) => {
  const { page, faults } = await opened('#order', 'reduce', { viewport, hasTouch: true })
  const sheet = layout(tableAt('order', { progress: 'none' }), viewport, words)
  const names = (is: 'head' | 'row') => sheet.things.filter(({ part }) => part?.is === is)
  const [head, ...others] = names('head')
  const rows = names('row')
  const tap = async (at: Thing) => {
    await page.touchscreen.tap(at.x, at.y)
    await page.waitForTimeout(350)
  }
  await tap(head!)
  await byTap(page.getByRole('button', { name: words.say('canvas.sort'), exact: true }))
  await expect.poll(() => acts(page)).toHaveLength(1)
  await again(page)
  await tap(head!)
  await tap(others.at(-1)!)
  await tap(rows.at(-1)!)
  await tap({ ...rows[2]!, x: viewport.width * 0.6 })
  expect(await asked(page)).toEqual(['moveColumn', 'moveRow'])
  expect(faults).toEqual([])
  await page.close()
})
