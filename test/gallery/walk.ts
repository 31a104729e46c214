import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

import type { Picture } from './picture.ts'
import { patience, show } from './shots.ts'

/** What is wrong with one picture that a page shows now. */
export type Look = (page: Page, picture: Picture) => Promise<string[]>
type Walk = { browser: Browser; address: string; language?: string; context?: BrowserContextOptions }

export const nameOf = ({ screen, state }: Picture) => `${screen}/${state}`

/** Shows these pictures one after another, and gives back all that any look had against any of them. */
export async function walk(some: readonly Picture[], along: Walk, look: Look): Promise<string[]> {
  const { browser, address, language = 'nl', context: options = {} } = along
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  const faults: string[] = []
  for (const picture of some) {
    await show(page, address, picture, language)
    await page.evaluate(atRest)
    const found = await look(page, picture)
    faults.push(...found.map((fault) => `${nameOf(picture)}: ${fault}`))
  }
  await context.close()
  return faults
}

/** Waits for what comes to an end: on a slow machine a millisecond of movement lasts as long as a frame. */
async function atRest(): Promise<void> {
  const short = document
    .getAnimations()
    .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < 2000)
  await Promise.allSettled(short.map(({ finished }) => finished))
}

/** So many parts of about the same weight: each takes every so manieth picture. */
export function parts<One>(all: readonly One[], count: number): One[][] {
  return Array.from({ length: count }, (_, part) => all.filter((_, n) => n % count === part))
}
