import type { Page } from 'playwright-core'

import type { Picture } from './picture.ts'

/** Shows one picture of the gallery, and waits until everything on it is there. */
export async function show(page: Page, address: string, picture: Picture, language = 'nl'): Promise<void> {
  const { screen, state, press = [] } = picture
  await page.goto(`${address}#${screen}/${state}/${language}`)
  // The words are those of the picture's screen once none of the screen before is left.
  await page.waitForTimeout(60)
  await page.waitForFunction(() => !document.querySelector('.waiting, .tableCanvas-wait'))
  if (language === 'nl')
    for (const words of press) await page.getByText(words).or(page.getByLabel(words)).last().click()
  if (press.length > 0) await page.waitForTimeout(60)
  await framesDrawn(page)
}

/** The little screens of the console load pages of their own. */
async function framesDrawn(page: Page): Promise<void> {
  for (const frame of page.frames().filter((one) => one !== page.mainFrame()))
    await frame.waitForFunction(
      () => document.querySelector('.peeked') && !document.querySelector('.waiting, .tableCanvas-wait'),
    )
}

/** How much wider and higher the page is than what one sees of it at once; a sheet over it is never wider. */
export function overflow(page: Page): Promise<{ wide: number; high: number }> {
  return page.evaluate(() => ({
    wide: Math.max(
      document.documentElement.scrollWidth - innerWidth,
      ...[...document.querySelectorAll('dialog')].map((sheet) => sheet.scrollWidth - sheet.clientWidth),
    ),
    high: document.documentElement.scrollHeight - innerHeight,
  }))
}
