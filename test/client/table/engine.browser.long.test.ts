import { join } from 'node:path'

import type { Browser, Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { phaserInParts } from '../../../vite.phaser.ts'
import { openBrowser } from '../../browser.ts'
import { firstTexts } from '../../../vite.texts.ts'

const root = join(import.meta.dirname, '..', '..', '..')
let browser: Browser
let server: ViteDevServer

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    root: join(import.meta.dirname, 'page'),
    cacheDir: join(root, 'node_modules/.vite-table'),
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [firstTexts(), phaserInParts()],
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

/** Three hundred cards on the drawn table, by the Phaser that browsers get. */
async function opened(reducedMotion: 'reduce' | 'no-preference'): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion })
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  const address = server.httpServer?.address()
  await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/frames.html#drawn`)
  await page.waitForSelector('[data-ready]', { timeout: 60_000 })
  await page.evaluate(() => window.scene.create())
  await page.waitForTimeout(300)
  return { page, faults }
}

/** How much two pictures differ, from 0 to 255: at the worst place, and on average. */
function difference(page: Page, one: Buffer, other: Buffer): Promise<{ most: number; mean: number }> {
  const pictures = [one, other].map((picture) => picture.toString('base64'))
  return page.evaluate(async (all) => {
    const pixels = async (picture = '') => {
      const answer = await fetch(`data:image/png;base64,${picture}`)
      const image = await createImageBitmap(await answer.blob())
      const c = new OffscreenCanvas(image.width, image.height).getContext('2d')
      c?.drawImage(image, 0, 0)
      return c?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
    }
    const [here, there] = [await pixels(all[0]), await pixels(all[1])]
    let [most, sum] = [0, 0]
    for (let n = 0; n < here.length; n++) {
      const by = Math.abs((here[n] ?? 0) - (there[n] ?? 255))
      most = Math.max(most, by)
      sum += by
    }
    return { most, mean: sum / here.length }
  }, pictures)
}

describe('three hundred cards', () => {
  it('lie exactly as they lay, once the hands have put back what they held', async () => {
    const { page, faults } = await opened('no-preference')
    const before = await page.screenshot()
    await page.evaluate(() => window.scene.move(300))
    const during = await page.screenshot()
    await page.evaluate(() => window.scene.rest())
    await page.waitForTimeout(1000)
    const after = await page.screenshot()
    expect(await page.evaluate(() => window.scene.things())).toBe(300)
    expect(before.equals(during)).toBe(false)
    expect(before.equals(after)).toBe(true)
    expect(faults).toEqual([])
    await page.close()
  })

  it('look the same as one ground as they do apart', async () => {
    const { page } = await opened('reduce')
    const ground = await page.screenshot()
    expect(await page.evaluate(() => window.scene.apart())).toBe(true)
    await page.waitForTimeout(300)
    const { most, mean } = await difference(page, ground, await page.screenshot())
    // Two ways of rounding: a card that is one pixel aside differs by more than a hundred.
    expect(most).toBeLessThan(30)
    expect(mean).toBeLessThan(1)
    await page.close()
  })

  it('draw no frame while all of them lie', async () => {
    const { page } = await opened('reduce')
    await page.evaluate(() => window.scene.move(200))
    await page.evaluate(() => window.scene.rest())
    await page.waitForTimeout(500)
    const before = await page.evaluate(() => window.scene.frames())
    await page.waitForTimeout(1500)
    expect(await page.evaluate(() => window.scene.frames())).toBe(before)
    expect(before).toBeGreaterThan(3)
    await page.close()
  })
})
