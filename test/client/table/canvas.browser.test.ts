import { join } from 'node:path'

import type { Browser, Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { onTable } from '../../../client/table/lens.ts'
import { layout } from '../../../client/table/layout.ts'
import type { Sheet, Thing } from '../../../client/table/thing.ts'
import { openBrowser } from '../../browser.ts'
import { cardsOf, tableAt, words } from './tables.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const size = { width: 1366, height: 768 }
let browser: Browser
let server: ViteDevServer

beforeAll(async () => {
  server = await createServer({
    configFile: false,
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

/** The table at the start of linking, drawn and at rest; what goes wrong in the page fails the test. */
async function opened(
  hash = '',
  motion: 'reduce' | 'no-preference' = 'reduce',
): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: size, reducedMotion: motion })
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

const view = tableAt('link', { progress: 'none' })
const sheet: Sheet = layout(view, size, words)
const middle = ({ x, y }: Thing) =>
  onTable({ zoom: 1, x: size.width / 2, y: size.height / 2 }, size, { x, y })
const [one, other, third, fourth] = cardsOf(sheet)
const idOf = (thing: Thing | undefined) => (thing?.part?.is === 'card' ? thing.part.card : '')
const acts = (page: Page) => page.evaluate(() => window.acts)

describe('the drawn table', () => {
  it('sends what a drag comes to, and what two taps come to', async () => {
    const { page, faults } = await opened()
    const [from, to] = [middle(one!), middle(other!)]
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move((from.x + to.x) / 2, from.y + 30, { steps: 4 })
    await page.mouse.move(to.x, to.y, { steps: 4 })
    await page.mouse.up()
    await page.waitForTimeout(300)
    expect(await acts(page)).toEqual([{ act: 'putWith', carried: { cards: [idOf(one)], card: idOf(other) } }])
    await page.mouse.click(middle(third!).x, middle(third!).y)
    await page.waitForSelector('.carrying')
    await page.mouse.click(middle(fourth!).x, middle(fourth!).y)
    await page.waitForTimeout(300)
    expect((await acts(page))[1]).toEqual({
      act: 'putWith',
      carried: { cards: [idOf(third)], card: idOf(fourth) },
    })
    expect(await page.locator('.carrying').count()).toBe(0)
    expect(faults).toEqual([])
    await page.close()
  })

  it('draws no frame while nothing moves, and some when something does', async () => {
    const { page, faults } = await opened('', 'no-preference')
    const before = await page.evaluate(() => window.framesDrawn)
    await page.waitForTimeout(1500)
    expect(await page.evaluate(() => window.framesDrawn)).toBe(before)
    const { x, y } = middle(one!)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y + 60, { steps: 5 })
    expect(await page.evaluate(() => window.framesDrawn)).toBeGreaterThan(before)
    expect(faults).toEqual([])
    await page.close()
  })

  it('says why when the house says no, and Escape puts back what was picked up', async () => {
    const { page, faults } = await opened('#no')
    const { x, y } = middle(one!)
    await page.mouse.click(x, y)
    await page.keyboard.press('Escape')
    await page.mouse.click(middle(third!).x, middle(third!).y)
    expect(await acts(page)).toEqual([])
    await page.mouse.click(middle(fourth!).x, middle(fourth!).y)
    expect(await page.waitForSelector('text=De spelleider heeft alles even stilgezet')).toBeTruthy()
    // Whoever cannot see it has the list; the buttons beside it are there for everybody.
    expect(await page.getAttribute('.tableCanvas-host', 'aria-hidden')).toBe('true')
    expect(await page.getByRole('button', { name: 'Dichterbij' }).count()).toBe(1)
    expect(faults).toEqual([])
    await page.close()
  })
})
