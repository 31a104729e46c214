import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { long } from '../../../long.ts'
import { visit } from '../../../gallery/visit.ts'

const gallery = visit()
const button = { nl: 'Oogst: kijk na en deel', en: 'Harvest: look through and share' } as const

async function sheet(state: string, language: keyof typeof button = 'nl'): Promise<Page> {
  const page = await gallery.browser.newPage({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  })
  await page.goto(`${gallery.address}#console/${state}/${language}`)
  await page.getByRole('button', { name: button[language] }).click()
  await page.locator('.harvest-page').waitFor()
  return page
}

/** How many sheets of paper it takes, all of them A4. */
async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = [...pdf.matchAll(/\/MediaBox ?\[([\d. ]+)\]/g)].map(([, box = '']) => box.trim())
  expect(boxes.every((box) => /^0 0 59[45][\d.]* 84[12]/.test(box))).toBe(true)
  return boxes.length
}

async function kept(page: Page, name: string): Promise<{ name: string; content: string }> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  const file = await coming
  return { name: file.suggestedFilename(), content: readFileSync(await file.path(), 'utf8') }
}

describe('the harvest on the console', () => {
  it.each(long ? (['nl', 'en'] as const) : (['nl'] as const))(
    'is two sheets of A4 at most for an ordinary evening, in %s',
    async (language) => {
      const page = await sheet('harvest-done', language)
      expect(await sheets(page)).toBeLessThanOrEqual(2)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.harvest-page').isVisible()).toBe(true)
      expect((await page.locator('.harvest-page').boundingBox())?.y).toBe(0)
      for (const away of ['.harvest-list', '.harvest-ways', '.harvest-rest', '.desk-agenda'])
        expect(await page.locator(away).isVisible()).toBe(false)
      await page.close()
    },
  )

  it('keeps everything in the room until every text is judged, by keyboard as well', async () => {
    const page = await sheet('harvest')
    const print = page.getByRole('button', { name: 'Print', exact: true })
    expect(await print.getAttribute('aria-disabled')).toBe('true')
    expect(await print.getAttribute('title')).toBe('Nog 24 regels om na te kijken')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.harvest-page').innerText()).toBe(
      'Kijk eerst alle regels na. Daarna kunt u printen.',
    )
    await page.emulateMedia({ media: 'screen' })
    const named = page.getByRole('button', { name: 'Eruit: Wilma van de balie moet eens luisteren.' })
    await named.focus()
    await page.keyboard.press('Enter')
    await page.getByText('Nog 23 regels om na te kijken').waitFor()
    await page.getByRole('button', { name: 'De rest erin' }).click()
    await page.getByText('Alles is nagekeken.').waitFor()
    expect(await print.getAttribute('aria-disabled')).toBe('false')
    const paper = await page.locator('.harvest-page').innerText()
    expect(paper).toContain('Bel eens terug.')
    expect(paper).not.toContain('Wilma')
    const table = await kept(page, 'Tabel (CSV)')
    expect(table.name).toBe('databasespel-oogst-2026-11-20.csv')
    const data = await kept(page, 'Gegevens (JSON)')
    expect(data.name).toBe('databasespel-oogst-2026-11-20.json')
    for (const { content } of [table, data]) {
      expect(content).toContain('Bel eens terug.')
      expect(content).not.toContain('Wilma')
    }
    await page.close()
  })

  it('says in other words what somebody typed', async () => {
    const page = await sheet('harvest')
    await page.getByRole('button', { name: 'Verander de tekst: Wilma van de balie' }).click()
    await page.getByRole('textbox').fill('De balie moet eens luisteren.')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Erin: De balie moet eens luisteren.' }).click()
    await page.locator('.harvest-page').getByText('De balie moet eens luisteren.').waitFor()
    await page.close()
  })
})
