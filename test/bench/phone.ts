import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'

import type { Milliseconds } from '../../rules/units.ts'
import { openBrowser } from '../browser.ts'
import { phone as screen, press } from '../play/stage.ts'
import { atMost, type Bar } from './bar.ts'
import { median, rounded } from './figures.ts'
import { startOurs, stopAll, type Made } from './servers.ts'
import { beginning, linking, stage } from './staged.ts'
import { say } from './talk.ts'

/** One thing that was fetched, by when it was asked and when it was there, since the first. */
type Fetched = { what: string; asked: Milliseconds; there: Milliseconds; bytes: number }
type Opened = {
  /** Until the button to join can be tapped, and from the tap until the own welcome is there. */
  invitedMs: Milliseconds
  seatedMs: Milliseconds
  requests: number
  bytes: number
  /** Of the first screen, so that one sees what waits for what. */
  waterfall: Fetched[]
}
/** What a phone holds while it draws the table with three hundred cards, in MB and in things on the page. */
type Held = { heapMB: number; nodes: number; drawn: boolean }
export type Phone = { opened: Opened; table: Held; withoutWebGL: Held }

/** A line of 400 kbit/s and 150 ms to and fro, and a sixfold slowed processor. */
const line = { offline: false, latency: 150, downloadThroughput: 50_000, uploadThroughput: 50_000 }
const slowdown = 6
const patience: Milliseconds = 60_000

/** A cheap phone on a slow line with an empty cache, and the memory that a large table takes on it. */
export async function slowPhone({ rounds, made }: { rounds: number; made: Made }): Promise<Phone> {
  const joins = await stage(beginning(), rounds)
  const laid = await stage(linking(30, 30), 1)
  const [lobby, table] = await Promise.all([startOurs(joins, made), startOurs(laid, made)])
  const [member] = laid.members[0] ?? []
  try {
    const invites = joins.workshops.map(({ invite }) => invite)
    const opened = await openings(`http://localhost:${lobby.port}`, invites)
    say(`phone: the first screen after ${opened.invitedMs} ms`)
    const seat = `http://localhost:${table.port}/#seat=${member?.workshop}.${member?.key}`
    return { opened, table: await held(seat, []), withoutWebGL: await held(seat, ['--disable-3d-apis']) }
  } finally {
    await stopAll([lobby, table])
    await Promise.all([joins.clear(), laid.clear()])
  }
}

export function barsOfPhone({ opened, table }: Phone): Bar[] {
  return [
    atMost('phone: until a first screen can be used, ms', opened.invitedMs, 3000),
    atMost('phone: from the tap to the own welcome, ms', opened.seatedMs, 3000),
    atMost('phone: JavaScript heap with 300 cards drawn, MB', table.heapMB, 120),
  ]
}

async function openings(url: string, invites: readonly string[]): Promise<Opened> {
  const browser = await openBrowser()
  try {
    const all: Opened[] = []
    for (const invite of invites) all.push(await opening(browser, `${url}/#join=${invite}`))
    const middle = all.find(({ invitedMs }) => invitedMs === median(all.map((one) => one.invitedMs)))
    const seatedMs = rounded(median(all.map((one) => one.seatedMs)))
    const [first] = all
    if (!first) throw new Error('phone: no round')
    return { ...(middle ?? first), seatedMs }
  } finally {
    await browser.close()
  }
}

async function opening(browser: Browser, address: string): Promise<Opened> {
  const { context, page, session } = await slowed(browser)
  const fetched = watching(session)
  await page.addInitScript(noteWhenShown)
  await page.goto(address, { waitUntil: 'commit', timeout: patience })
  const invitedMs = rounded(await shownAt(page, '.button-main'))
  const waterfall = fetched()
  await page.evaluate(() => performance.mark('tapped'))
  await press(page, 'home.join.button')
  const tapped = await page.evaluate(() => performance.getEntriesByName('tapped')[0]?.startTime ?? 0)
  const seatedMs = rounded((await shownAt(page, '.welcome')) - tapped)
  const all = fetched()
  await context.close()
  const bytes = all.reduce((sum, one) => sum + one.bytes, 0)
  return { invitedMs, seatedMs, requests: all.length, bytes, waterfall }
}

async function slowed(
  browser: Browser,
): Promise<{ context: BrowserContext; page: Page; session: CDPSession }> {
  const context = await browser.newContext({ viewport: screen, locale: 'nl-NL', hasTouch: true })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', line)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return { context, page, session }
}

/** Notes in the page itself when something is first on the screen: asking from outside would take its time. */
function noteWhenShown(): void {
  const watched = ['.button-main', '.welcome']
  const look = () => {
    for (const one of watched)
      if (document.querySelector(one) && performance.getEntriesByName(one).length === 0)
        requestAnimationFrame(() => requestAnimationFrame(() => performance.mark(one)))
    requestAnimationFrame(look)
  }
  look()
}

async function shownAt(page: Page, what: string): Promise<Milliseconds> {
  await page.locator(what).first().waitFor({ state: 'visible', timeout: patience })
  for (;;) {
    const at = await page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime, what)
    if (at !== undefined) return at
  }
}

/** What was fetched until now. */
function watching(session: CDPSession): () => Fetched[] {
  const asked = new Map<string, { what: string; at: number }>()
  const fetched: Fetched[] = []
  let first: number | undefined
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    first ??= timestamp
    asked.set(requestId, { what: new URL(request.url).pathname, at: timestamp })
  })
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength: bytes }) => {
    const one = asked.get(requestId)
    const since = (at: number) => Math.round((at - (first ?? at)) * 1000)
    if (one && bytes > 0)
      fetched.push({ what: one.what, asked: since(one.at), there: since(timestamp), bytes })
  })
  return () => [...fetched]
}

async function held(address: string, also: readonly string[]): Promise<Held> {
  const browser = await openBrowser(also)
  try {
    const context = await browser.newContext({ viewport: screen, locale: 'nl-NL', hasTouch: true })
    const page = await context.newPage()
    await page.addInitScript(() => localStorage.setItem('databasespel.tableForm', 'cloth'))
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    await page.goto(address)
    const canvas = page.locator('.tableCanvas canvas')
    const drawn = await canvas.waitFor({ timeout: patience }).then(
      () => true,
      () => false,
    )
    await page.waitForTimeout(3000)
    await session.send('HeapProfiler.enable')
    await session.send('HeapProfiler.collectGarbage')
    const { metrics } = await session.send('Performance.getMetrics')
    const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0
    return { heapMB: rounded(of('JSHeapUsedSize') / 1e6), nodes: of('Nodes'), drawn }
  } finally {
    await browser.close()
  }
}
