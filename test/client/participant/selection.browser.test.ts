import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { phone, visit, wall } from '../../gallery/visit.ts'
import { overflow } from '../../gallery/shots.ts'
import { long } from '../../long.ts'

const gallery = visit()

async function opened(...about: Parameters<typeof gallery.picture>): Promise<Page> {
  const page = await gallery.picture(...about)
  await page.locator('.slide-title').waitFor()
  return page
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const pressed = (page: Page) => page.locator('.answerBar [aria-pressed=true]').allInnerTexts()

describe('the question on a phone', () => {
  it('is answered by a tap, and answered again by keys', async () => {
    const page = await opened('participant/round-selectionQuestion')
    expect(await pressed(page)).toEqual([])
    await button(page, 'Ja').tap()
    await page.getByText('Uw antwoord: Ja. U kunt het nog veranderen.').waitFor()
    expect(await pressed(page)).toEqual(['Ja'])
    await button(page, 'Ja').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('Uw antwoord: Weet ik niet.').waitFor()
    expect(await pressed(page)).toEqual(['Weet ik niet'])
    await page.close()
  })

  it('has its buttons in sight at once, each large enough for a thumb', async () => {
    const page = await opened('participant/round-selectionQuestion')
    for (const name of ['Ja', 'Nee', 'Weet ik niet']) {
      const box = await button(page, name).boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(48)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(phone.height)
    }
    await page.close()
  })

  it('shows what all answered once it is open, and can be answered no more', async () => {
    const page = await opened('participant/round-answers')
    expect(await page.locator('.question-counts tr').allInnerTexts()).toHaveLength(3)
    await page.getByText('Uw antwoord was: Ja.').waitFor()
    expect(await page.locator('.answerBar button').count()).toBe(0)
    await page.close()
  })
})

describe.runIf(long)('the invented worlds', () => {
  it.each([
    ['participant/round-selectionB', phone, 'nl', 'Verzonnen getallen'],
    ['participant/round-selectionTotals', phone, 'en', 'Invented numbers'],
    ['table/round-selectionA', wall, 'nl', 'Verzonnen getallen'],
    ['table/round-selectionTotals', wall, 'en', 'Invented numbers'],
  ] as const)(
    'are labelled as invented, every picture and table of them: %s',
    async (name, viewport, language, label) => {
      const page = await opened(name, viewport, language)
      await page.locator('.world').first().waitFor()
      const worlds = await page.locator('.world').count()
      expect(await page.locator('.world-invented').allInnerTexts()).toEqual(Array(worlds).fill(label))
      const pictured = await page
        .locator('.world-signs')
        .evaluateAll((all) => all.map((one) => one.ariaLabel))
      const first = language === 'nl' ? /^Verzonnen/ : /^Invented/
      expect(pictured).toHaveLength(4 * worlds)
      for (const words of pictured) expect(words).toMatch(first)
      const captions = await page.locator('.world-table caption').allTextContents()
      expect(captions.length).toBeGreaterThanOrEqual(worlds)
      for (const words of captions) expect(words).toContain(label)
      const rows = await page.locator('.world-table tbody th').allTextContents()
      const isReal = language === 'nl' ? / \(echt\)$/ : / \(real\)$/
      expect(rows.filter((words) => isReal.test(words))).toHaveLength(2 * captions.length)
      expect((await overflow(page)).wide).toBeLessThanOrEqual(0)
      if (viewport === wall) expect((await overflow(page)).high).toBeLessThanOrEqual(0)
      await page.close()
    },
  )
})

describe.runIf(long)('chance', () => {
  it.each([
    ['participant/chance-twenty', phone],
    ['table/chance-twenty', wall],
  ] as const)('shows twenty marks, and the same in a table: %s', async (name, viewport) => {
    const page = await opened(name, viewport)
    await page.locator('.chance-line').waitFor()
    expect(await page.locator('.chance-mark').count()).toBe(20)
    expect(await page.locator('.chance-table').first().locator('tbody tr').count()).toBe(20)
    const { wide, high } = await overflow(page)
    expect(wide).toBeLessThanOrEqual(0)
    if (viewport === wall) expect(high).toBeLessThanOrEqual(0)
    await page.close()
  })
})
