import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openBrowser } from '../../browser.ts'
import { laptop, phone } from '../../play/stage.ts'
import { themedHouse } from './themed.ts'

const plum = 'rgb(107, 31, 94)'
const mist = 'rgb(244, 242, 247)'
const faults: string[] = []
let house: Awaited<ReturnType<typeof themedHouse>>
let browser: Browser

beforeAll(async () => {
  house = await themedHouse()
  browser = await openBrowser()
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await house?.end()
})

/** Looks at a screen on a device of its own, which is gone afterwards. */
async function on<T>(url: string, viewport: typeof phone, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport, locale: 'nl-NL', reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  await page.goto(url)
  const seen = await look(page)
  await context.close()
  return seen
}

/** The logo: its words, whether it was drawn, and whether all of it is on the screen. */
async function logoOn(page: Page, kind: string): Promise<unknown> {
  const logo = page.locator(`img.logo-${kind}`)
  await logo.waitFor()
  await expect
    .poll(() => logo.evaluate((one) => one instanceof HTMLImageElement && one.naturalWidth > 0))
    .toBe(true)
  const box = await logo.boundingBox()
  return { alt: await logo.getAttribute('alt'), isThere: box !== null && box.x >= 0 && box.width > 60 }
}

const logo = { alt: 'Gemeente Lindewaard', isThere: true }
const styleOf = (page: Page, selector: string, name: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((one, what) => getComputedStyle(one).getPropertyValue(what), name)

describe('the look of a municipality', () => {
  it('is on the home page', async () => {
    await on(house.home, phone, async (page) => {
      expect(await logoOn(page, 'home')).toEqual(logo)
      expect(await styleOf(page, '.button-main', 'background-color')).toBe(plum)
      expect(await styleOf(page, '.button-main', 'border-radius')).toBe('4px')
      expect(await styleOf(page, 'html', 'background-color')).toBe(mist)
    })
  })

  it('is on a phone', async () => {
    await on(house.phone, phone, async (page) => {
      expect(await logoOn(page, 'phone')).toEqual(logo)
      expect(await styleOf(page, '.paper', 'background-color')).toBe('rgb(255, 255, 255)')
      expect(await styleOf(page, '.paper h2', 'color')).toBe('rgb(69, 18, 60)')
    })
  })

  it('is on the console, which still needs no scrolling', async () => {
    await on(house.console, laptop, async (page) => {
      expect(await logoOn(page, 'desk')).toEqual(logo)
      expect(await styleOf(page, '.desk-next .button-main', 'background-color')).toBe(plum)
      const top = await page.locator('.desk-top').boundingBox()
      expect(top?.height).toBeLessThan(70)
    })
  })

  it('is on the wall, and on the cards that the canvas draws', async () => {
    await on(house.table, laptop, async (page) => {
      expect(await logoOn(page, 'wall')).toEqual(logo)
      expect(await house.link()).toEqual({ ok: true })
      await page.locator('.tableCanvas canvas').waitFor()
      // Ours is the off-white of client/style.css: what the canvas took from there is none of the theme's.
      await expect
        .poll(() => page.evaluate(pixelsOf, [255, 255, 255]), { timeout: 60_000, interval: 1000 })
        .toBeGreaterThan(5000)
      expect(await page.evaluate(pixelsOf, [253, 250, 243])).toBeLessThan(100)
    })
  })

  it('brings nothing that the browser refuses', () => {
    expect(faults).toEqual([])
  })
})

/** How many pixels of the table's canvas have exactly this colour. */
function pixelsOf([red, green, blue]: number[]): number {
  const canvas = document.querySelector<HTMLCanvasElement>('.tableCanvas canvas')
  const copy = document.createElement('canvas')
  const context = copy.getContext('2d')
  if (!canvas || !context) return -1
  copy.width = canvas.width
  copy.height = canvas.height
  context.drawImage(canvas, 0, 0)
  const { data } = context.getImageData(0, 0, copy.width, copy.height)
  let count = 0
  for (let at = 0; at < data.length; at += 4)
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count++
  return count
}
