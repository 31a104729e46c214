import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'

import { openBrowser } from '../browser.ts'
import { device, laptop, phone as phoneSize, Stage } from '../play/stage.ts'
import { voiceIn } from '../play/voice.ts'
import { aRoomAt, type TextRoom } from './textRoom.ts'

export const voice = voiceIn('nl')

export type Screens = { room: TextRoom; console: Page; table: Page; phone: Page; faults: string[] }

/** The console, the wall and a phone of one council, on the real server; `close` ends them all. */
export async function openScreens(): Promise<Screens & { close: () => Promise<void> }> {
  const stage = new Stage()
  const [browser] = await Promise.all([openBrowser(), stage.open()])
  const room = await aRoomAt(stage.url)
  const faults: string[] = []
  const open = (size: typeof laptop, path: string) => screen(browser, size, `${stage.url}${path}`, faults)
  const [console, table, phone] = await Promise.all([
    open(laptop, room.seats.console),
    open(laptop, room.seats.table),
    open(phoneSize, room.seats.phone),
  ])
  const close = async () => {
    room.close()
    await browser.close()
    await stage.close()
  }
  return { room, console, table, phone, faults, close }
}

/** A page that notes what it should not do: run a script, ask a question, or ask for what is not there. */
async function screen(
  browser: Browser,
  size: typeof laptop,
  address: string,
  faults: string[],
): Promise<Page> {
  const page = await device(browser, size, faults, voice.locale)
  page.setDefaultTimeout(60_000)
  page.on('dialog', (dialog) => void faults.push(`dialog: ${dialog.message()}`))
  await page.addInitScript(() => {
    localStorage.setItem('databasespel.tableForm', 'list')
    addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
      console.error(`csp: ${violatedDirective} ${sample}`),
    )
  })
  await page.goto(address)
  return page
}

const oddElements =
  'img[src="x"], svg[onload], iframe[src^="javascript"], body script, [onerror], [onclick], a[href^="javascript"]'

/** Nothing that was typed became an element, an attribute, a script or a title, on any screen. */
export async function expectHarmless({ console, table, phone, faults }: Screens): Promise<void> {
  for (const page of [console, table, phone]) {
    const found = await page.evaluate(
      (odd) => ({
        hacked: 'hacked' in globalThis,
        title: document.title,
        odd: [...document.querySelectorAll(odd)].map((one) => one.outerHTML),
      }),
      oddElements,
    )
    expect(found).toEqual({ hacked: false, title: expect.stringMatching(/^[\w ·é]+$/), odd: [] })
  }
  expect(faults).toEqual([])
}

/** Each of these stands there, letter for letter, to be read or to be heard. */
export async function expectText(page: Page, words: readonly string[], where = 'body'): Promise<void> {
  const missing = async () => {
    const text = await page
      .locator(where)
      .first()
      .evaluate((top) =>
        [top.textContent, ...[...top.querySelectorAll('[aria-label]')].map((one) => one.ariaLabel)].join(
          '\n',
        ),
      )
    return words.filter((one) => !text.includes(one))
  }
  await expect.poll(missing, { timeout: 60_000, interval: 200 }).toEqual([])
}

/** A table as a spreadsheet reads it: cells between semicolons, some of them in quotes. */
export function cellsOf(csv: string): string[] {
  const cells = csv.replace('\uFEFF', '').matchAll(/(?:^|;|\r\n)(?:"((?:[^"]|"")*)"|([^;"\r\n]*))/g)
  return Array.from(cells, ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}
