import { join } from 'node:path'

import type { Browser, Page } from 'playwright-core'
import { createServer } from 'vite'

import { openBrowser } from '../../browser.ts'
import { long } from '../../long.ts'
import { firstTexts } from '../../../vite.texts.ts'

const root = join(import.meta.dirname, '..', '..', '..')
export const phone = { width: 360, height: 640 }
export const laptop = { width: 1366, height: 768 }
/** The first size each time; the others too in the long tests. */
export function sizesFrom<Size>(first: Size, ...others: Size[]): Size[] {
  return long ? [first, ...others] : [first]
}

export type Lists = {
  open: (viewport: typeof phone, hash?: string) => Promise<Page>
  close: () => Promise<void>
}

/** The list alone in a browser, with a workshop behind it; whoever opens it closes it. */
export async function openLists(flags: readonly string[] = []): Promise<Lists> {
  const server = await createServer({
    configFile: false,
    plugins: [firstTexts()],
    root: join(import.meta.dirname, 'page'),
    cacheDir: join(root, 'node_modules/.vite-list'),
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    optimizeDeps: { noDiscovery: true },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null, fs: { allow: [root] } },
    logLevel: 'error',
  })
  await server.listen()
  const browser: Browser = await openBrowser(flags)
  return {
    async open(viewport, hash = '') {
      const page = await browser.newPage({ viewport, reducedMotion: 'reduce', hasTouch: true })
      const address = server.httpServer?.address()
      const port = typeof address === 'object' ? address?.port : 0
      await page.goto(`http://127.0.0.1:${port}/list.html${hash}`)
      await page.waitForSelector('.list-foot, .grid')
      return page
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

export const tiles = (page: Page) => page.locator('.list-piles button')
export const loose = (page: Page) => page.locator('.list-table .list-cards button')
export const tray = (page: Page) => page.locator('.tray-cards button')
/** The one line that says what happened. */
export const line = (page: Page) => page.locator('.list-line [role=status]')
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** The pile in which a card lies by now, behind the screen. */
export const pileOf = (page: Page, card: string) =>
  page.evaluate((id) => window.workshop().cards[id]?.pile, card.replace(/^.*\//, ''))

export const size = (page: Page, pile: string) =>
  page.evaluate(
    (id) => Object.values(window.workshop().cards).filter((card) => card.pile === id).length,
    pile,
  )

/** Which card or pile has the focus. */
export const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('data-at') ?? document.activeElement?.tagName ?? '',
  )

export const at = async (one: ReturnType<Page['locator']>) => (await one.getAttribute('data-at')) ?? ''
