import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Browser, CDPSession, Page } from 'playwright-core'
import { build, preview } from 'vite'

import { openBrowser } from '../browser.ts'
import { atLeast, atMost, type Bar } from './bar.ts'
import { median } from './figures.ts'
import { firstTexts } from '../../vite.texts.ts'

/** The walk of the reveal: from the dark into colour, into bars, and from one characteristic to the next. */
const walk = ['coloured', 'work', 'age'] as const
type Step = (typeof walk)[number]
/** One movement: how long, frames that reached the screen, and script milliseconds of every frame. */
type Moved = { ms: number; shown: number; script: number[] }
type Run = { first: number; steps: Record<Step, Moved>; idle: number }
type OfMoving = { framesShownPerSecond: number; scriptMsMedian: number; scriptMsP95: number; ms: number }
/** What everybody as a dot costs. There is one renderer, without WebGL, so there is nothing to switch off. */
export type DotsFigures = {
  firstPictureMs: number
  idleFrames: number
  whole: OfMoving
  steps: Record<Step, OfMoving>
}

const root = join(import.meta.dirname, '..', '..')
const viewport = { width: 1920, height: 1080 }

/** The 32,450 dots of the reveal at 1920 x 1080 in a real browser: medians of so many rounds. */
export async function dots({
  rounds,
  idleSeconds = 3,
}: {
  rounds: number
  idleSeconds?: number
}): Promise<DotsFigures> {
  const server = await served()
  const browser = await openBrowser()
  try {
    // The first opening of all fills caches that no later one pays for.
    await run(browser, server.address, 0)
    const runs: Run[] = []
    for (let round = 0; round < rounds; round++) runs.push(await run(browser, server.address, idleSeconds))
    return summary(runs)
  } finally {
    await browser.close()
    await server.stop()
  }
}

/** The bars of the reveal, as issue 4 sets them for a machine without a graphics card. */
export function barsOfDots({ whole, steps, firstPictureMs, idleFrames }: DotsFigures): Bar[] {
  const slowest = Math.min(...Object.values(steps).map(({ framesShownPerSecond }) => framesShownPerSecond))
  return [
    atLeast('dots: frames shown a second, in the slowest movement', slowest, 20),
    atMost('dots: script ms a frame, median', whole.scriptMsMedian, 8),
    atMost('dots: ms to the first picture', firstPictureMs, 1500),
    atMost('dots: frames while nothing moves', idleFrames, 0),
  ]
}

/** The page as a visitor gets it: built, and in few files. */
async function served(): Promise<Served> {
  const outDir = mkdtempSync(join(tmpdir(), 'databasespel-dots-'))
  const common = {
    configFile: false as const,
    plugins: [firstTexts()],
    root: join(root, 'test/client/reveal/page'),
    logLevel: 'error' as const,
  }
  const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const
  await build({ ...common, oxc, build: { outDir, emptyOutDir: true } })
  const server = await preview({ ...common, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
  const stop = async () => {
    await server.close()
    rmSync(outDir, { recursive: true, force: true })
  }
  return { address: server.resolvedUrls?.local[0] ?? '', stop }
}
type Served = { address: string; stop: () => Promise<void> }

declare global {
  interface Window {
    /** Script milliseconds of every frame so far, and when light was first on the canvas. */
    frameTimes: number[]
    firstLight: number
  }
}

/**
 * Runs in the page before its own scripts: times every frame, and looks for the first light if asked. Not in the
 * same page: a canvas that was read is drawn in another, slower way from then on.
 */
function timed(looks: boolean): void {
  const ask = window.requestAnimationFrame.bind(window)
  window.frameTimes = []
  window.firstLight = 0
  window.requestAnimationFrame = (draw) =>
    ask((time) => {
      const from = performance.now()
      draw(time)
      window.frameTimes.push(performance.now() - from)
      if (looks && window.firstLight === 0 && isLit()) window.firstLight = performance.now()
    })
  function isLit(): boolean {
    const canvas = document.querySelector('canvas')
    const data = canvas
      ?.getContext('2d')
      ?.getImageData(canvas.width / 2 - 100, canvas.height / 2 - 100, 200, 200)
    return data?.data.some((value, n) => n % 4 === 1 && value > 40) ?? false
  }
}

async function run(browser: Browser, address: string, idleSeconds: number): Promise<Run> {
  const page = await browser.newPage({ viewport })
  const whole = await browser.newBrowserCDPSession()
  await page.addInitScript(timed, false)
  try {
    await page.goto(`${address}#,bare`)
    const [coloured, work, age] = [
      await moved(page, whole, 'coloured'),
      await moved(page, whole, 'work'),
      await moved(page, whole, 'age'),
    ]
    const before = await page.evaluate(() => window.frameTimes.length)
    await page.waitForTimeout(idleSeconds * 1000)
    const idle = (await page.evaluate(() => window.frameTimes.length)) - before
    return { first: await firstPicture(browser, address), steps: { coloured, work, age }, idle }
  } finally {
    await whole.detach()
    await page.close()
  }
}

/** From opening the page to the first light of a dot. */
async function firstPicture(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport })
  try {
    await page.addInitScript(timed, true)
    await page.goto(`${address}#coloured,bare`)
    await page.waitForSelector('[data-dots="rest"]')
    return await page.evaluate(() => window.firstLight)
  } finally {
    await page.close()
  }
}

/** Goes to a scene and waits until everybody stands still; counts what the compositor really drew meanwhile. */
async function moved(page: Page, whole: CDPSession, step: Step): Promise<Moved> {
  let shown = 0
  const count = ({ value }: { value: object[] }) => {
    shown += value.filter((event) => 'name' in event && event.name === 'Display::DrawAndSwap').length
  }
  whole.on('Tracing.dataCollected', count)
  await whole.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['viz'] },
  })
  const frames = await page.evaluate(async (name) => {
    const from = window.frameTimes.length
    const state = () => document.querySelector<HTMLElement>('.dots')?.dataset['dots']
    const until = async (wanted: string) => {
      while (state() !== wanted) await new Promise((later) => setTimeout(later, 15))
    }
    const began = performance.now()
    window.go(name)
    await until('move')
    await until('rest')
    return { ms: performance.now() - began, script: window.frameTimes.slice(from) }
  }, step)
  const complete = new Promise((done) => whole.once('Tracing.tracingComplete', done))
  await whole.send('Tracing.end')
  await complete
  whole.off('Tracing.dataCollected', count)
  return { ...frames, shown }
}

function summary(runs: readonly Run[]): DotsFigures {
  const figures = (of: (run: Run) => Moved[]): OfMoving => {
    const all = runs.flatMap(of)
    const script = all.flatMap(({ script }) => script)
    return {
      framesShownPerSecond: round(median(all.map(({ shown, ms }) => (shown * 1000) / ms))),
      scriptMsMedian: round(median(script)),
      scriptMsP95: round(quantile(script, 0.95)),
      ms: round(median(all.map(({ ms }) => ms))),
    }
  }
  const step = (name: Step) => figures(({ steps }) => [steps[name]])
  return {
    firstPictureMs: round(median(runs.map(({ first }) => first))),
    idleFrames: Math.max(...runs.map(({ idle }) => idle)),
    whole: figures(({ steps }) => Object.values(steps)),
    steps: { coloured: step('coloured'), work: step('work'), age: step('age') },
  }
}

const round = (value: number) => Math.round(value * 10) / 10

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
