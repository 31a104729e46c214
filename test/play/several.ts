import type { Browser, Locator, Page } from 'playwright-core'

import { newKey } from '../../client/settings.ts'
import type { Joined } from '../../rules/wire.ts'
import { post } from './nodeLink.ts'
import { sitDown, type Device } from './player.ts'
import { device, eventually, press, say, sees } from './stage.ts'

type Size = { width: number; height: number }

/** Somebody who joins by the code, on a device of this size. */
export async function comeIn(
  browser: Browser,
  url: string,
  size: Size,
  code: string,
  faults: string[],
): Promise<Page> {
  const page = await device(browser, size, faults)
  await page.goto(url)
  await page.getByLabel(say('home.join.label')).fill(code)
  await press(page, 'home.join.button')
  await sees(page, 'participant.welcome.in')
  return page
}

/** Somebody who joins and then only looks on, without a browser. */
export async function lookOn(url: string, code: string): Promise<Device> {
  const key = newKey()
  const { workshop } = await post<Joined>(url, '/api/join', { key, entry: code, people: 1 })
  return sitDown(url, { workshop, key }, { acts: 0, refusals: 0 })
}

/** How a part of a screen looks once nothing moves there any more. */
export async function resting(part: Locator): Promise<string> {
  let last = ''
  await eventually('it comes to rest', async () => {
    const now = (await part.screenshot()).toString('base64')
    const rests = now === last
    last = now
    return rests
  })
  return last
}

/** At which table this device sits, by what it says itself, large and once. */
export async function sitsAt(page: Page): Promise<number> {
  const title = await page.getByRole('dialog').getAttribute('aria-label')
  return Number(/\d+/.exec(title ?? '')?.[0])
}

/** The facilitator moves somebody, found by the words of their mark. */
export async function moveTo(console: Page, page: Page, table: number): Promise<void> {
  const [, who = ''] =
    /bent ([a-zé]+ [a-zé]+)/i.exec(await page.locator('.participant-who').innerText()) ?? []
  await console.locator('.desk-people').getByRole('button', { name: who }).click()
  await console
    .getByRole('dialog')
    .getByRole('button', { name: say('tables.one', { number: table }) })
    .click()
  await press(console, 'parts.close')
  await sees(page, 'tables.sitAt', { number: table })
}
