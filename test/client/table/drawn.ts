import { join } from 'node:path'

import type { Browser, Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll } from 'vitest'

import { onTable } from '../../../client/table/lens.ts'
import { layout } from '../../../client/table/layout.ts'
import type { Sheet, Thing } from '../../../client/table/thing.ts'
import type { SeenHand } from '../../../rules/wire.ts'
import { openBrowser } from '../../browser.ts'
import { cardsOf, tableAt, words } from './tables.ts'
import { firstTexts } from '../../../vite.texts.ts'

const root = join(import.meta.dirname, '..', '..', '..')
export const size = { width: 1366, height: 768 }
let browser: Browser
let server: ViteDevServer

/** The page of the drawn table and a browser to see it in, as long as the tests of a file run. */
export function drawnTable(): void {
  beforeAll(async () => {
    server = await createServer({
      configFile: false,
      plugins: [firstTexts()],
      root: join(import.meta.dirname, 'page'),
      cacheDir: join(root, 'node_modules/.vite-table'),
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      optimizeDeps: { noDiscovery: true },
      server: { host: '127.0.0.1', port: 0, hmr: false, watch: null, fs: { allow: [root] } },
      logLevel: 'error',
    })
    await server.listen()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
}

/** The table at the start of linking, drawn and at rest; what goes wrong in the page fails the test. */
export async function opened(
  hash = '',
  motion: 'reduce' | 'no-preference' = 'reduce',
  phone?: { viewport: { width: number; height: number }; hasTouch: true },
): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: size, reducedMotion: motion, ...phone })
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  await page.addInitScript(() => {
    const ask = window.requestAnimationFrame.bind(window)
    window.framesDrawn = 0
    window.requestAnimationFrame = (draw) =>
      ask((time) => {
        window.framesDrawn++
        draw(time)
      })
  })
  const address = server.httpServer?.address()
  await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/${hash}`)
  await page.waitForSelector('.nearness')
  await page.waitForTimeout(600)
  return { page, faults }
}

export const view = tableAt('link', { progress: 'none' })
export const sheet: Sheet = layout(view, size, words)
export const middle = ({ x, y }: Thing) =>
  onTable({ zoom: 1, x: size.width / 2, y: size.height / 2 }, size, { x, y })
export const [one, other, third, fourth] = cardsOf(sheet)
export const idOf = (thing: Thing | undefined) => (thing?.part?.is === 'card' ? thing.part.card : '')
export const acts = (page: Page) => page.evaluate(() => window.acts)

export const [table = ''] = Object.keys(view.tables)
export const [seat = ''] = Object.entries(view.seats).find(([, { role }]) => role === 'participant') ?? []
/** A point of the sheet in millimetres of the cloth, as the wire has it. */
export const onCloth = ({ x, y }: { x: number; y: number }) =>
  [
    Math.round((x - sheet.cloth.left) / sheet.cloth.across),
    Math.round((y - sheet.cloth.top) / sheet.cloth.down),
  ] as const
export const handAt = (at: { x: number; y: number }, ...held: string[]): SeenHand => [
  seat,
  table,
  ...onCloth(at),
  ...held,
]
export const tick = (page: Page, ...hands: SeenHand[]) => page.evaluate((all) => window.tick(all), hands)
/** Where the pointer of another hand is drawn. */
export const pointerX = (page: Page) =>
  page.$eval('.pointer', (element) => Math.round(new DOMMatrix(getComputedStyle(element).transform).e))
