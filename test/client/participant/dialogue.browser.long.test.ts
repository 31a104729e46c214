import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { overflow } from '../../gallery/shots.ts'
import { phone, visit, wall } from '../../gallery/visit.ts'
import { long } from '../../long.ts'

const gallery = visit()

async function opened(...about: Parameters<typeof gallery.picture>): Promise<Page> {
  const page = await gallery.picture(...about)
  await page.locator('h1').first().waitFor()
  return page
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const heading = (page: Page, name: string) => page.getByRole('heading', { name })
const isBlocked = async (page: Page, name: string) =>
  (await button(page, name).getAttribute('aria-disabled')) === 'true'

describe('voting on a statement, on a phone', () => {
  it('goes by taps, with a reason, and can be changed until the votes are open', async () => {
    const page = await opened('participant/privacyDialogue-on')
    expect(await isBlocked(page, 'Stem')).toBe(true)
    await button(page, 'Oneens').tap()
    await page.getByRole('textbox').fill('Dat kost te veel tijd.')
    await button(page, 'Stem').tap()
    await heading(page, 'Uw stem is binnen.').waitFor()
    await page.getByText('U koos: Oneens.').waitFor()
    await page.getByText('Dat kost te veel tijd.').waitFor()
    await button(page, 'Verander mijn stem').tap()
    expect(await button(page, 'Oneens').getAttribute('aria-pressed')).toBe('true')
    await button(page, 'Terug, zonder iets te veranderen').tap()
    await button(page, 'Verander mijn stem').tap()
    await button(page, 'Eens').tap()
    await page.getByRole('textbox').fill('')
    await button(page, 'Stem').tap()
    await page.getByText('U koos: Eens.').waitFor()
    expect(await page.getByText('Dat kost te veel tijd.').count()).toBe(0)
    await page.context().close()
  })

  it('is known to be in after a reload, and not what it was', async () => {
    const page = await opened('participant/privacyDialogue-reloaded')
    await heading(page, 'Uw stem is binnen.').waitFor()
    expect(await page.getByText('U koos').count()).toBe(0)
    await button(page, 'Verander mijn stem').tap()
    expect(await page.locator('.dialogue-choice[aria-pressed=true]').count()).toBe(0)
    expect(await page.getByRole('textbox').count()).toBe(0)
    await button(page, 'Terug, zonder iets te veranderen').tap()
    await heading(page, 'Uw stem is binnen.').waitFor()
    await page.context().close()
  })

  it('does not send words that are too long, and says by how much', async () => {
    const page = await opened('participant/privacyDialogue-on')
    await button(page, 'Eens').tap()
    await page.getByRole('textbox').fill('a'.repeat(142))
    expect(await isBlocked(page, 'Stem')).toBe(true)
    await page.getByText('Dit is 2 tekens te lang.').first().waitFor()
    await page.context().close()
  })

  it('marks the own vote among those of the group once all have voted', async () => {
    const page = await opened('participant/privacyDialogue-own')
    const own = page.locator('tr', { hasText: 'uw stem' })
    await own.waitFor()
    expect(await own.locator('th span').innerText()).toBe('Weet ik niet')
    const numbers = await page.locator('.votes-number').allInnerTexts()
    expect(numbers.reduce((sum, number) => sum + Number(number), 0)).toBe(8)
    expect(await page.locator('.votes-person').count()).toBe(8)
    await page.context().close()
  })

  it('goes by keyboard alone, and the heading gets the focus', async () => {
    const page = await opened('participant/privacyDialogue-on')
    await button(page, 'Weet ik niet').focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Ik twijfel.')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.textContent === 'Uw stem is binnen.')
    await page.context().close()
  })
})

describe('the wrap-up on a phone', () => {
  it('asks for one of four, then for a sentence that may stay away, and can be changed', async () => {
    const page = await opened('participant/wrapUp')
    expect(await isBlocked(page, 'Verder')).toBe(true)
    await button(page, 'Wees open over gegevens').tap()
    await page.getByText('Laat mensen zien wat er staat').waitFor()
    await button(page, 'Verder').tap()
    await heading(page, 'Wilt u er één zin bij zetten?').waitFor()
    await button(page, 'Stuur in').tap()
    await heading(page, 'Uw keuze is binnen.').waitFor()
    await button(page, 'Verander mijn keuze').tap()
    await button(page, 'Ga beter om met gegevens').tap()
    await button(page, 'Verder').tap()
    await page.getByRole('textbox').fill('Laat mij meelezen.')
    await button(page, 'Stuur in').tap()
    await page.getByText('Ga beter om met gegevens').waitFor()
    await page.getByText('Laat mij meelezen.').waitFor()
    await page.context().close()
  })
})

describe('the five questions on a phone', () => {
  it('ask a council for before and now, one at a time, with a way back; all may be skipped', async () => {
    const page = await opened('participant/evaluation')
    await heading(page, 'Vóór vandaag').waitFor()
    await button(page, 'Een beetje').tap()
    await heading(page, 'En nu?').waitFor()
    await button(page, 'Heel goed').tap()
    await page.getByText('Vraag 2 van 5').waitFor()
    await button(page, 'Terug').tap()
    expect(await button(page, 'Heel goed').getAttribute('aria-pressed')).toBe('true')
    await button(page, 'Verder').tap()
    for (let skipped = 0; skipped < 8; skipped++) await button(page, 'Sla over').tap()
    await heading(page, 'Wat neemt u mee?').waitFor()
    await page.getByRole('textbox').fill('Toeval is groter dan ik dacht.')
    await button(page, 'Stuur in').tap()
    await heading(page, 'Dank u wel!').waitFor()
    await button(page, 'Verander mijn antwoorden').tap()
    expect(await button(page, 'Een beetje').getAttribute('aria-pressed')).toBe('true')
    await page.context().close()
  })

  it('stand in the welcome of a lesson, and go away without hindering it', async () => {
    const page = await opened('participant/welcome-before')
    await button(page, 'Beantwoord de vragen').tap()
    for (let number = 1; number <= 5; number++) {
      await page.getByText(`Vraag ${number} van 5`).waitFor()
      await button(page, 'Best goed').tap()
    }
    await page.getByText('Je antwoorden zijn binnen.').waitFor()
    expect(await page.locator('dialog').count()).toBe(0)
    await page.context().close()
  })

  it('are not asked in the welcome of a council', async () => {
    const page = await opened('participant/welcome')
    await page.getByText('Alle mensen in dit spel zijn verzonnen').first().waitFor()
    await page.waitForTimeout(600)
    expect(await button(page, 'Beantwoord de vragen').count()).toBe(0)
    await page.context().close()
  })
})

describe('the last talks on the wall', () => {
  it('show no vote before the box is open, and every vote after it', async () => {
    const page = await opened('table/privacyDialogue-some', wall)
    await page.getByText('6 van de 8 zijn klaar').waitFor()
    expect(await page.locator('.votes, .votes-person').count()).toBe(0)
    await page.context().close()
    const after = await opened('table/privacyDialogue-opened', wall)
    expect(await after.locator('.votes-person').count()).toBe(6)
    await after.context().close()
  })
})

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

describe.runIf(long)('every screen of the last talks', () => {
  it.each([
    ['participant/privacyDialogue-chosen', phone],
    ['participant/privacyDialogue-own', phone],
    ['participant/wrapUp-chosen', phone],
    ['participant/wrapUp-opened', phone],
    ['participant/evaluation-now', phone],
    ['participant/welcome-before-asked', phone],
    ['table/privacyDialogue-others-agreed', wall],
    ['table/wrapUp-promised', wall],
    ['table/evaluation-takeaways', wall],
    ['console/privacyDialogue-sheet-another', wall],
    ['console/wrapUp-opened', wall],
    ['console/evaluation-six', wall],
  ] as const)('passes WCAG 2.2 AA as far as axe can tell, and fits: %s', async (name, viewport) => {
    const page = await opened(name, viewport)
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
    const { wide, high } = await overflow(page)
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
    expect([wide > 0, high > 0 && viewport === wall]).toEqual([false, false])
    await page.context().close()
  })
})

it.runIf(long)('has large targets at 320 pixels, in both languages', async () => {
  for (const [state, language] of [
    ['privacyDialogue-on', 'nl'],
    ['privacyDialogue-voted', 'en'],
    ['wrapUp', 'nl'],
    ['wrapUp-sent', 'en'],
    ['evaluation', 'nl'],
    ['evaluation-done', 'en'],
    ['welcome-before', 'en'],
  ] as const) {
    const page = await opened(`participant/${state}`, { width: 320, height: 640 }, language)
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('main button, main textarea')]
        .map((one) => ({ words: one.textContent, ...one.getBoundingClientRect().toJSON() }))
        .filter(({ width, height }) => width < 48 || height < 48),
    )
    expect([state, small, (await overflow(page)).wide]).toEqual([state, [], 0])
    await page.context().close()
  }
})
