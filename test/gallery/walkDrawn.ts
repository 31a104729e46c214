import type { Browser, Page } from 'playwright-core'

import { nameOf } from './walk.ts'
import { pictures } from './pictures.ts'
import { deviceOf } from './devices.ts'
import { patience, show } from './shots.ts'

/** Every component that a picture draws, with the first picture that does, in the order of their names. */
export async function drawnIn(browser: Browser, address: string): Promise<Record<string, string>> {
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  page.setDefaultTimeout(patience)
  const first = new Map<string, string>()
  for (const picture of pictures) {
    await page.setViewportSize(deviceOf(picture))
    await page.evaluate(() => globalThis.drawn?.clear())
    await show(page, address, picture)
    for (const place of await drawnNow(page)) if (!first.has(place)) first.set(place, nameOf(picture))
  }
  await page.close()
  return Object.fromEntries([...first].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Frames of the console are pages of their own. */
async function drawnNow(page: Page): Promise<string[]> {
  const seen = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => [...(globalThis.drawn ?? [])])),
  )
  return seen.flat()
}
