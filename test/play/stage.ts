import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'

import nl from '../../client/texts/nl.json' with { type: 'json' }
import { sayIn, type Filling, type SayKey } from '../../client/text.ts'

/** The sentences that the screens of a lesson use, so that a story follows a change of words. */
export const say = sayIn(nl, 'nl', 'je')

/** The sizes that a story is looked at. */
export const phone = { width: 360, height: 740 }
export const tablet = { width: 820, height: 1180 }
export const laptop = { width: 1366, height: 768 }
export const projector = { width: 1920, height: 1080 }

/** The real server, as `npm start` runs it, on a data folder of its own. It can be killed and started again. */
export class Stage {
  readonly #dataDir = mkdtempSync(join(tmpdir(), 'databasespel-story-'))
  #process: ChildProcess | undefined
  url = ''

  /** Where the server keeps its workshops. */
  get dataDir(): string {
    return this.#dataDir
  }

  async open(): Promise<void> {
    const prepared = spawnSync(process.execPath, ['setup.mjs', 'start'], { encoding: 'utf8' })
    if (prepared.status !== 0) throw new Error(prepared.stderr)
    this.url = `http://localhost:${await freePort()}`
    await this.start()
  }

  async start(): Promise<void> {
    const { port } = new URL(this.url)
    const flags = ['--port', port, '--host', '127.0.0.1', '--data-dir', this.#dataDir]
    this.#process = spawn(process.execPath, ['dist/server/main.js', ...flags], { stdio: 'ignore' })
    await eventually('the server answers', async () => (await fetch(`${this.url}/readyz`)).ok)
  }

  /** As when the plug is pulled: nothing is said, nothing is saved on the way out. */
  async kill(): Promise<void> {
    const ended = new Promise((resolve) => this.#process?.once('exit', resolve))
    this.#process?.kill('SIGKILL')
    await ended
  }

  async close(): Promise<void> {
    if (this.#process?.exitCode === null) await this.kill()
  }
}

/** A machine that does much else may take so long over one press or one page, in milliseconds. */
const patience = 60_000

/** Waits until something holds; an error counts as not yet. Refuses, by throwing, after a minute. */
export async function eventually(what: string, holds: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + patience
  while (Date.now() < end) {
    if (await Promise.resolve(holds()).catch(() => false)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Waited in vain until ${what}.`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** A device of its own: nothing is shared with another one. What goes wrong on it is collected. */
export async function device(
  browser: Browser,
  viewport: typeof phone,
  faults: string[],
  locale = 'nl-NL',
): Promise<Page> {
  const context = await browser.newContext({ viewport, locale, hasTouch: viewport.width < 700 })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  watch(page, faults)
  return page
}

/** Collects errors of a page, and every request that leaves our own server. */
export function watch(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`page: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource|WebSocket/.test(message.text()))
      faults.push(message.text())
  })
  const goesOut = (url: string) => {
    if (!/^(data|blob):/.test(url) && new URL(url).hostname !== 'localhost') faults.push(url)
  }
  page.on('request', (request) => goesOut(request.url()))
  page.on('websocket', (socket) => goesOut(socket.url()))
}

/** What a device may remember: keys of seats, a language, how somebody looks at the table, and what is unsent. */
const remembered =
  /^databasespel\.(participant|console|table|spectator|joining|language|tableForm|tellsOthers|pass|round|unsent\.[\w-]+)$/

/** What a page left on its device that does not belong there, by name; nothing when all is well. */
export async function leftOn(page: Page): Promise<string[]> {
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
    ...document.cookie.split(';').filter(Boolean),
  ])
  const cookies = (await page.context().cookies()).map(({ name }) => `cookie ${name}`)
  return [...stored.filter((name) => !remembered.test(name)), ...cookies]
}

/** Presses the button that says this. */
export async function press(page: Page, key: SayKey, filling?: Filling): Promise<void> {
  await page
    .getByRole('button', { name: say(key, filling) })
    .first()
    .click()
}

/** Waits until this sentence can be seen. */
export async function sees(page: Page, key: SayKey, filling?: Filling): Promise<void> {
  await page.getByText(say(key, filling)).first().waitFor({ state: 'visible', timeout: patience })
}
