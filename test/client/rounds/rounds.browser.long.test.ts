import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { overflow } from '../../gallery/shots.ts'
import { phone, visit, wall } from '../../gallery/visit.ts'

const gallery = visit()

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const isPressed = async (page: Page, name: string | RegExp) =>
  (await button(page, name).getAttribute('aria-pressed')) === 'true'

describe('the round about data quality on a phone', () => {
  it('repairs by a guess, changes it by keys, and has every button in sight', async () => {
    const page = await gallery.picture('participant/quality-code')
    for (const name of [/^Repareren/, /^Weglaten/, /^Terugvragen/]) {
      const box = await button(page, name).boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(48)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(phone.height)
    }
    await button(page, /^Repareren/).tap()
    await page.getByText('Wat maakt u ervan?').waitFor()
    await button(page, 'Prematching').tap()
    await page.getByText('De groep koos: repareren, als Prematching.').waitFor()
    expect(await isPressed(page, /^Repareren/)).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('De groep koos: weglaten.').waitFor()
    expect((await overflow(page)).wide).toBeLessThanOrEqual(0)
    await page.close()
  })
})

describe('the round about recognising', () => {
  it('takes one fact from a phone, and then waits for the facilitator', async () => {
    const page = await gallery.picture('participant/search')
    await button(page, 'Man of vrouw').tap()
    await page.getByText('Kijk naar het grote scherm. Hoeveel rijen passen nog?').waitFor()
    expect(await button(page, 'Leeftijd').count()).toBe(0)
    await page.close()
  })

  it('dims the rows on the wall that do not fit, each with its reason in words', async () => {
    const page = await gallery.picture('table/search-thirty', wall)
    await page.locator('.rows').waitFor()
    const out = await page.locator('.rows-out').allInnerTexts()
    const fits = await page.locator('.rows-fits').count()
    expect(out.length + fits).toBe(30)
    for (const words of out) expect(words).toMatch(/past niet: (Man of vrouw|Schulden)/)
    expect(await page.locator('.fitting strong').innerText()).toBe(String(fits))
    expect((await overflow(page)).high).toBeLessThanOrEqual(0)
    await page.close()
  })
})
