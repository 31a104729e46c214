import { join } from 'node:path'

import type { Browser, CDPSession, Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'

import { phaserInParts } from '../../vite.phaser.ts'
import { openBrowser } from '../browser.ts'
import { firstTexts } from '../../vite.texts.ts'

/** How often everything is measured, and how long each time. */
export type FramesOptions = { rounds?: number; seconds?: number; idleSeconds?: number; slowdowns?: number[] }
const ways = ['drawn', 'plain'] as const
type Way = (typeof ways)[number]

/** One run of one way. */
type Run = { cpu: number; script: number[]; perSecond: number; create: number; idle: number; things: number }

const root = join(import.meta.dirname, '..', '..')
const viewport = { width: 1366, height: 768 }

/**
 * Three hundred cards of which thirty move, in a real browser: the drawn table, and the same as plain elements
 * with transforms, in turns. Returns for each slowdown of the processor and each way the median over the
 * rounds of: milliseconds to create, processor milliseconds of all browser processes a frame, script
 * milliseconds a frame (median, p95), frames a second, and frames drawn while nothing moves.
 */
export async function frames(options: FramesOptions = {}): Promise<object> {
  const { rounds = 3, slowdowns = [1, 4, 6] } = options
  const server = await served()
  const browser = await openBrowser()
  try {
    // The first opening of all fills caches that no later one pays for.
    for (const way of ways) await run(browser, server, way, 1, { seconds: 0.5, idleSeconds: 0 })
    const bySlowdown: Record<string, object> = {}
    for (const slowdown of slowdowns) {
      const runs: Record<Way, Run[]> = { drawn: [], plain: [] }
      for (let round = 0; round < rounds; round++)
        for (const way of ways) runs[way].push(await run(browser, server, way, slowdown, options))
      bySlowdown[`${slowdown}x`] = { drawn: summary(runs.drawn), plain: summary(runs.plain) }
    }
    return bySlowdown
  } finally {
    await browser.close()
    await server.close()
  }
}

async function served(): Promise<ViteDevServer> {
  const server = await createServer({
    configFile: false,
    root: join(root, 'test/client/table/page'),
    cacheDir: join(root, 'node_modules/.vite-table'),
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [firstTexts(), phaserInParts()],
    optimizeDeps: { noDiscovery: true },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null, fs: { allow: [root] } },
    logLevel: 'error',
  })
  return server.listen()
}

async function run(
  browser: Browser,
  server: ViteDevServer,
  way: Way,
  slowdown: number,
  { seconds = 4, idleSeconds = 5 }: FramesOptions,
): Promise<Run> {
  const page = await browser.newPage({ viewport })
  const address = server.httpServer?.address()
  const port = typeof address === 'object' ? address?.port : 0
  await page.goto(`http://127.0.0.1:${port}/frames.html#${way}`)
  await page.waitForSelector('[data-ready]', { timeout: 60_000 })
  const slow = await page.context().newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const whole = await browser.newBrowserCDPSession()
  try {
    const create = await page.evaluate(() => window.scene.create())
    await page.waitForTimeout(600)
    const moved = await moving(page, whole, seconds * 1000)
    await page.waitForTimeout(900)
    const idle = await drawnWhileIdle(page, idleSeconds * 1000)
    return { create, ...moved, idle, things: await page.evaluate(() => window.scene.things()) }
  } finally {
    await whole.detach()
    await page.close()
  }
}

async function moving(page: Page, whole: CDPSession, ms: number) {
  await page.evaluate(() => window.scene.move(300))
  const before = await cpu(whole)
  const script = await page.evaluate((time) => window.scene.move(time), ms)
  const after = await cpu(whole)
  return { script, cpu: (after - before) / script.length, perSecond: (script.length * 1000) / ms }
}

/** Processor milliseconds of all processes of the browser until now. */
async function cpu(whole: CDPSession): Promise<number> {
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo')
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0)
}

async function drawnWhileIdle(page: Page, ms: number): Promise<number> {
  const before = await page.evaluate(() => window.scene.frames())
  await page.waitForTimeout(ms)
  return (await page.evaluate(() => window.scene.frames())) - before
}

function summary(runs: readonly Run[]) {
  const of = (figure: (run: Run) => number) => round(quantile(runs.map(figure), 0.5))
  return {
    things: of(({ things }) => things),
    createMs: of(({ create }) => create),
    cpuMsPerFrame: of(({ cpu: used }) => used),
    scriptMsMedian: of(({ script }) => quantile(script, 0.5)),
    scriptMsP95: of(({ script }) => quantile(script, 0.95)),
    framesPerSecond: of(({ perSecond }) => perSecond),
    idleFrames: Math.max(...runs.map(({ idle }) => idle)),
  }
}

const round = (value: number) => Math.round(value * 10) / 10

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
