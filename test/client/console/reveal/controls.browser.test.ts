import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { long } from '../../../long.ts'
import { visit } from '../../../gallery/visit.ts'

const gallery = visit()

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

async function desk(state: string, language = 'nl', part = '.desk-slides'): Promise<Page> {
  const context = await gallery.browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(`${gallery.address}#console/${state}/${language}`)
  await page.locator(part).first().waitFor()
  return page
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const shown = (page: Page) => page.locator('.desk-now .desk-slides [aria-pressed=true]').innerText()

describe('the console of the reveal', () => {
  it.runIf(long).each([
    ['reveal-open', 'nl'],
    ['reveal-open', 'en'],
    ['chance-green', 'en'],
    ['slide-hardly', 'nl'],
    ['round-answered', 'en'],
  ] as const)('fits on a laptop with everything open: %s in %s', async (state, language) => {
    const page = await desk(state, language)
    for (const part of ['.desk-agenda', '.desk-now', '.desk-side']) {
      const hidden = await page.locator(part).evaluate((box) => box.scrollHeight - box.clientHeight)
      expect(hidden, part).toBe(0)
    }
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    await page.close()
  })

  it('turns slides by buttons, by a clicker’s keys, and back from one on request', async () => {
    const page = await desk('reveal')
    expect(await shown(page)).toContain('Hoeveel mensen vonden werk?')
    await button(page, 'Volgend beeld').click()
    await page.keyboard.press('PageDown')
    await expect.poll(() => shown(page)).toContain('Leeftijd')
    await button(page, 'Op verzoek').click()
    await page.getByRole('button', { name: 'Wat dit onderzoek niet zegt' }).click()
    await page.keyboard.press('Escape')
    await button(page, 'Op verzoek: Wat dit onderzoek niet zegt').waitFor()
    await button(page, 'Vorig beeld').click()
    await expect.poll(() => shown(page)).toContain('Leeftijd')
    await page.keyboard.press('PageUp')
    await expect.poll(() => shown(page)).toContain('Werk in de vier jaar ervoor')
    await page.close()
  })

  it.runIf(long)('chooses by what people walk, and draws chance one by one and all at once', async () => {
    const page = await desk('slide-hardly')
    await button(page, 'Alleenstaand').first().click()
    await page.locator('[aria-pressed=true]', { hasText: 'Alleenstaand' }).waitFor()
    await page.getByRole('group', { name: 'Toeval bij:' }).getByRole('button').first().click()
    await page.getByText('0 van de 20. Laat iedereen eerst raden.').waitFor()
    await button(page, 'Nog één').click()
    await page.getByText('1 van de 20.').waitFor()
    await button(page, 'Alle twintig').click()
    await page.getByText('20 van de 20.').waitFor()
    expect(await button(page, 'Nog één').getAttribute('aria-disabled')).toBe('true')
    await button(page, 'Haal weg').click()
    await page.getByText('Toeval bij:').waitFor()
    await page.close()
  })

  it.runIf(long)('plans the round on top of the time, and opens the answers there', async () => {
    const page = await desk('slide-department')
    await button(page, 'Plan de ronde: komt het door Matching?').click()
    await page.getByText('Daarvan 10 boven op de tijd.').waitFor()
    await button(page, 'Volgende: Ronde: komt het door Matching?').click()
    await button(page, 'Volgend beeld').click()
    await page.getByText('0 van de 8 schermen hebben geantwoord.').waitFor()
    await button(page, 'Toon de antwoorden').click()
    await button(page, 'Verberg de antwoorden').waitFor()
    await page.close()
  })

  it.runIf(long)('asks before origin opens, and then has its slides on request', async () => {
    const page = await desk('reveal')
    await button(page, 'Open herkomst').click()
    await button(page, 'Ja, open herkomst').click()
    await button(page, 'Op verzoek').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Herkomst' }).waitFor()
    expect(await button(page, 'Open herkomst').count()).toBe(0)
    await page.close()
  })
})

it.each(long ? ['privacyDialogue', 'wrapUp', 'evaluation'] : ['wrapUp'])(
  'prints our table after the reveal too, in %s',
  async (step) => {
    const page = await desk(step, 'nl', '.desk-now')
    const now = page.locator('.desk-now')
    expect(await now.evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0)
    await button(page, 'Print: onze tafel naast Rotterdam').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaar als bestand' }).waitFor()
    await page.close()
  },
)
