import { join } from 'node:path'

import type { Browser, Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll } from 'vitest'

import { night, packed } from '../../../client/reveal/dots/colours.ts'
import type { Box } from '../../../client/reveal/dots/scene.ts'
import { openBrowser } from '../../browser.ts'
import type { SceneName } from './page/scenes.ts'
import { firstTexts } from '../../../vite.texts.ts'

const root = join(import.meta.dirname, '..', '..', '..')
let browser: Browser
let server: ViteDevServer
let address = ''

declare global {
  interface Window {
    framesAsked: number
  }
}

/** The page of the dots and a browser to see it in, as long as the tests of a file run. */
export function dotsPage(): void {
  beforeAll(async () => {
    server = await createServer({
      configFile: false,
      plugins: [firstTexts()],
      root: join(import.meta.dirname, 'page'),
      cacheDir: join(root, 'node_modules/.vite-dots'),
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      optimizeDeps: { noDiscovery: true },
      server: { host: '127.0.0.1', port: 0, hmr: false, watch: null, fs: { allow: [root] } },
      logLevel: 'error',
    })
    await server.listen()
    const where = server.httpServer?.address()
    address = `http://127.0.0.1:${typeof where === 'object' ? where?.port : 0}/`
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
}

export const projector = { width: 1920, height: 1080 }
export const phone = { width: 390, height: 640 }

/** The page with one scene; it waits until everybody stands unless it is told not to. */
export async function opened(
  hash: string,
  { viewport = projector, sharp = 1, calm = false, waits = true } = {},
): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({
    viewport,
    deviceScaleFactor: sharp,
    reducedMotion: calm ? 'reduce' : 'no-preference',
  })
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    // Reading the canvas is ours, not the page's.
    const ours = message.text().includes('readback')
    if (!ours && ['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  await page.addInitScript(() => {
    const ask = window.requestAnimationFrame.bind(window)
    window.framesAsked = 0
    window.requestAnimationFrame = (draw) => {
      window.framesAsked++
      return ask(draw)
    }
  })
  await page.goto(`${address}#${hash},bare`)
  await page.waitForSelector(waits ? '[data-dots="rest"]' : '[data-dots]')
  return { page, faults }
}

/** Goes to a scene. */
export const go = (page: Page, name: SceneName) => page.evaluate((one) => window.go(one), name)
/** Whether the dots move or rest. */
export const state = (page: Page) => page.getAttribute('.dots', 'data-dots')
/** Waits until everybody stands. */
export const rested = (page: Page) => page.waitForSelector('[data-dots="rest"]', { timeout: 20_000 })
/** How often anything asked for a frame so far. */
export const framesAsked = (page: Page) => page.evaluate(() => window.framesAsked)
/** All pixels in one number. */
export const picture = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector('canvas')!
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    return new Int32Array(data.buffer).reduce((sum, pixel, n) => (Math.imul(sum, 31) + pixel + n) | 0, 7)
  })

/** How many patches of light lie within a box of CSS pixels, and how many pixels have exactly one colour there. */
export function counted(page: Page, box: Box, colour: number): Promise<{ patches: number; pixels: number }> {
  const ground = packed(night.ground)
  return page.evaluate(
    ({ box, colour, ground }) => {
      const canvas = document.querySelector('canvas')!
      const by = canvas.width / canvas.clientWidth
      const [wide, high] = [Math.round(box.width * by), Math.round(box.height * by)]
      const image = canvas
        .getContext('2d')!
        .getImageData(Math.round(box.x * by), Math.round(box.y * by), wide, high)
      const data = new Int32Array(image.data.buffer)
      const seen = new Uint8Array(data.length)
      const pixels = data.reduce((sum, pixel) => sum + (pixel === colour ? 1 : 0), 0)
      let patches = 0
      for (let from = 0; from < data.length; from++) {
        if (seen[from] || data[from] === ground) continue
        patches++
        const open = [from]
        seen[from] = 1
        for (let n = open.pop(); n !== undefined; n = open.pop()) {
          for (const [dx, dy] of [
            [1, 0],
            [-1, 0],
            [0, 1],
            [0, -1],
          ] as const) {
            const x = (n % wide) + dx
            const next = n + dx + dy * wide
            if (x < 0 || x >= wide || next < 0 || next >= data.length) continue
            if (seen[next] || data[next] === ground) continue
            seen[next] = 1
            open.push(next)
          }
        }
      }
      return { patches, pixels }
    },
    { box, colour, ground },
  )
}
