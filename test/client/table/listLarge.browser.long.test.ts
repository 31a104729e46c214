import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { byTap } from './hand.ts'
import { button, openLists, tiles, tray, type Lists } from './lists.ts'

let lists: Lists
beforeAll(async () => void (lists = await openLists(['--blink-settings=defaultFontSize=32'])))
afterAll(() => lists?.close())

/** What sticks to the screen, and how much wider anything is than its place. */
const faults = (page: Page) =>
  page.evaluate(() => ({
    sticks: [...document.querySelectorAll('.list-foot, .pileSheet-foot')].filter(
      (foot) => getComputedStyle(foot).position === 'sticky',
    ).length,
    wide: Math.max(
      ...[document.documentElement, ...document.querySelectorAll('dialog, .list-foot')].map(
        (one) => one.scrollWidth - one.clientWidth,
      ),
    ),
  }))
const none = { sticks: 0, wide: 0 }

describe.each([360, 320])('with letters twice as large, %i pixels wide', (width) => {
  it('nothing is lost, and no foot fills the screen', async () => {
    const page = await lists.open({ width, height: 640 })
    page.setDefaultTimeout(8000)
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('36px')
    expect(await faults(page)).toEqual(none)
    await byTap(tray(page).first())
    expect(await faults(page)).toEqual(none)
    await byTap(button(page, 'Laat zien'))
    expect(await faults(page)).toEqual(none)
    await byTap(button(page, 'Niet nu'))
    await byTap(button(page, 'Laat liggen'))
    await byTap(tiles(page).first())
    expect(await faults(page)).toEqual(none)
    await byTap(page.locator('.pileSheet .list-cards button').first())
    expect(await faults(page)).toEqual(none)
    await byTap(button(page, 'Naam geven'))
    expect(await faults(page)).toEqual(none)
    await byTap(page.getByLabel('Of een eigen woord'))
    await page.close()
  })
})
