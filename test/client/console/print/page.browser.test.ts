import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { long } from '../../../long.ts'
import { visit } from '../../../gallery/visit.ts'

const gallery = visit()

const buttons = {
  nl: { open: 'Print: onze tafel naast Rotterdam', keep: 'Bewaar als bestand' },
  en: { open: 'Print: our table beside Rotterdam', keep: 'Keep as a file' },
} as const
type Language = keyof typeof buttons

async function sheet(state: string, language: Language): Promise<Page> {
  const page = await gallery.browser.newPage({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  })
  await page.goto(`${gallery.address}#console/${state}/${language}`)
  await page.getByRole('button', { name: buttons[language].open }).click()
  await page.locator('.a4').waitFor()
  return page
}

/** The sheets of a PDF and their sizes in points. */
async function printed(page: Page): Promise<string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return [...pdf.matchAll(/\/MediaBox ?\[([\d. ]+)\]/g)].map(([, box = '']) => box.trim())
}

/** A4: 595 by 842 points, give or take what rounding leaves. */
function isA4(box: string): boolean {
  const [, , width = 0, height = 0] = box.split(/\s+/).map(Number)
  return Math.abs(width - 595.28) < 1 && Math.abs(height - 841.89) < 1
}

describe('our table beside Rotterdam on paper', () => {
  it.each([
    ['sheet-print', 'nl'],
    ...(long
      ? ([
          ['sheet-print-thirty', 'en'],
          ['sheet-print', 'en'],
          ['sheet-print-four', 'nl'],
          ['sheet-print-thirty', 'nl'],
        ] as const)
      : []),
  ] as const)('is one sheet of A4: %s in %s', async (state, language) => {
    const page = await sheet(state, language)
    const boxes = await printed(page)
    expect(boxes).toHaveLength(1)
    expect(boxes.every(isA4)).toBe(true)
    await page.close()
  })

  it('prints the page and nothing of the console', async () => {
    const page = await sheet('sheet-print', 'nl')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.desk-agenda').isVisible()).toBe(false)
    expect(await page.locator('.a4-ways').isVisible()).toBe(false)
    expect(await page.locator('.a4').isVisible()).toBe(true)
    await page.close()
  })

  it('can be kept as one file without script, that prints the same and names nobody', async () => {
    const page = await sheet('sheet-print', 'nl')
    const shown = await page.locator('.a4').innerText()
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: buttons.nl.keep }).click()
    const file = await coming
    expect(file.suggestedFilename()).toMatch(/^databasespel-onze-tafel-\d{4}-\d\d-\d\d\.html$/)
    const content = readFileSync(await file.path(), 'utf8')
    expect(content).not.toMatch(/<script|<link|src=|url\(|https?:/)
    await page.setContent(content)
    expect(await page.locator('.a4').innerText()).toBe(shown)
    const boxes = await printed(page)
    expect(boxes).toHaveLength(1)
    expect(boxes.every(isA4)).toBe(true)
    await page.close()
  })

  it.runIf(long)('shows origin only where it was opened', async () => {
    const open = await sheet('sheet-print', 'nl')
    expect(await open.locator('.a4').getByText('Herkomst').count()).toBe(1)
    await open.close()
    const shut = await sheet('sheet-print-four', 'nl')
    expect(await shut.locator('.a4').getByText('Herkomst').count()).toBe(0)
    await shut.close()
  })
})
