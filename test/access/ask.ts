import { join } from 'node:path'

import type { Page } from 'playwright-core'

import type { Looks } from './page/looks.ts'

const url = `/@fs${join(import.meta.dirname, 'page/looks.ts')}`

/** Asks a page of the gallery, which shows a picture, what is wrong with it in these ways. */
export async function ask(page: Page, ...what: readonly (keyof Looks)[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'looks' in globalThis))) await page.addScriptTag({ url, type: 'module' })
  return page.evaluate((what) => {
    const { looks } = globalThis
    if (!looks) throw new Error('the looks are not on the page')
    return what.flatMap((one) => looks[one]().map((fault) => `${one}: ${fault}`))
  }, what)
}
