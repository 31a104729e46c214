import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { long } from '../../long.ts'
import { phone, visit, wall } from '../../gallery/visit.ts'
import { overflow } from '../../gallery/shots.ts'

const gallery = visit()

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

async function opened(...about: Parameters<typeof gallery.picture>): Promise<Page> {
  const page = await gallery.picture(...about)
  await page.locator('h1').first().waitFor()
  return page
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const heading = (page: Page, name: string) => page.getByRole('heading', { name })
const isDone = async (page: Page) => (await button(page, 'Klaar').getAttribute('aria-disabled')) !== 'true'
/** The answers at the end, in words. */
const answers = (page: Page) => page.locator('.predict-answers dd strong').allInnerTexts()

describe('looking back at foretelling', () => {
  it('does not say that one foretold nothing', async () => {
    const page = await opened('participant/predict-lookedBack')
    await heading(page, 'Kijk naar het grote scherm.').waitFor()
    expect(await page.getByText('niets voorspeld').count()).toBe(0)
    await page.close()
  })
})

describe('foretelling on a phone', () => {
  it('goes by taps alone, can be changed at the end, and sends nothing that was not given', async () => {
    const page = await opened('participant/predict')
    for (const name of ['Schulden', 'Leeftijd', 'Kinderen', 'Kinderen']) await button(page, name).tap()
    expect(await isDone(page)).toBe(false)
    await page.getByText('Kies er nog 1').waitFor()
    await button(page, 'Alleenstaand').tap()
    await button(page, 'Afdeling').tap({ force: true })
    await page.getByText('Tik er eerst een weg.').waitFor()
    expect(await button(page, 'Afdeling').getAttribute('aria-pressed')).toBe('false')
    await button(page, 'Klaar').tap()

    await heading(page, 'Denk aan 100 mensen').waitFor()
    await button(page, 'Klaar').tap({ force: true })
    await page.getByText('Nog niets gekozen').waitFor()
    const slider = await page.getByRole('slider').boundingBox()
    if (!slider) throw new Error('no slider')
    await page.touchscreen.tap(slider.x + slider.width / 2, slider.y + slider.height / 2)
    const number = page.locator('.predict-number strong')
    const share = Number(await number.innerText())
    expect(Math.abs(share - 50)).toBeLessThan(5)
    await button(page, 'Eén meer').tap()
    expect(await number.innerText()).toBe(`${share + 1}`)
    expect(await page.locator('.predict-filled').count()).toBe(share + 1)
    await button(page, 'Klaar').tap()

    await button(page, 'Dat maakt veel uit').tap()
    await heading(page, 'Uw voorspelling is bewaard.').waitFor()
    expect(await answers(page)).toEqual([
      'Schulden, Leeftijd, Alleenstaand',
      `${share + 1} van de 100`,
      'Dat maakt veel uit',
    ])
    await page.getByRole('button', { name: 'Verander: Wel of geen kinderen' }).tap()
    await button(page, 'Terug, zonder iets te veranderen').tap()
    await page.getByRole('button', { name: 'Verander: Wel of geen kinderen' }).tap()
    await button(page, 'Dat maakt weinig uit').tap()
    await heading(page, 'Uw voorspelling is bewaard.').waitFor()
    expect((await answers(page)).at(-1)).toBe('Dat maakt weinig uit')
    await page.context().close()
  })

  it('goes by keyboard alone, and the heading of a new question gets the focus', async () => {
    const page = await opened('participant/predict')
    const press = async (name: string, key = 'Enter') => {
      await button(page, name).focus()
      await page.keyboard.press(key)
    }
    const heard = (words: string) =>
      page.waitForFunction((said) => document.activeElement?.textContent?.startsWith(said), words)
    for (const name of ['Man of vrouw', 'Leeftijd', 'Schulden']) await press(name, 'Space')
    await press('Klaar')
    await heard('Denk aan 100 mensen')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toBe('Nog niets gekozen')
    await page.keyboard.press('End')
    expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toBe('100 van de 100')
    await page.keyboard.press('ArrowLeft')
    await press('Klaar')
    await heard('Wel of geen kinderen')
    await press('Dat maakt weinig uit', 'Space')
    await heard('Uw voorspelling is bewaard.')
    expect((await answers(page))[1]).toBe('99 van de 100')
    await page.context().close()
  })

  it.runIf(long)('has large targets at 320 pixels, in both languages', async () => {
    for (const [state, language] of [
      ['predict', 'nl'],
      ['predict-share', 'nl'],
      ['predict-matters', 'en'],
      ['predict-end', 'en'],
    ] as const) {
      const page = await opened(`participant/${state}`, { width: 320, height: 640 }, language)
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('main button, main input')]
          .map((one) => ({ words: one.textContent, ...one.getBoundingClientRect().toJSON() }))
          .filter(({ width, height }) => width < 44 || height < 44),
      )
      expect([state, small, (await overflow(page)).wide]).toEqual([state, [], 0])
      await page.context().close()
    }
  })
})

describe('foretelling on the console', () => {
  it('asks once before it shows what was foretold, then hides and shows it at once', async () => {
    const page = await opened('console/predict-five', wall)
    await page.getByText('5 van de 8 klaar').waitFor()
    await button(page, 'Toon de voorspellingen').click()
    await page.getByText('Daarna kan niemand meer iets veranderen.').waitFor()
    await button(page, 'Toon').click()
    await button(page, 'Verberg de voorspellingen').click()
    await button(page, 'Toon de voorspellingen weer').click()
    await button(page, 'Verberg de voorspellingen').waitFor()
    await page.getByText('Hierna komt het onthullen').waitFor()
    await page.context().close()
  })
})

it.runIf(long)('passes WCAG 2.2 AA as far as axe can tell, and fits, before and after', async () => {
  const looked = [
    ['participant/predict-share-set', phone],
    ['participant/predict-end', phone],
    ['participant/predict-spread-thirty', phone],
    ['table/predict-spread-thirty', wall],
    ['console/predict-spread', wall],
  ] as const
  const faults: string[] = []
  for (const [name, viewport] of looked) {
    const page = await opened(name, viewport)
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
    const { wide, high } = await overflow(page)
    faults.push(...violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html}`))
    if (wide > 0 || (high > 0 && viewport === wall)) faults.push(`${name}: ${wide} wide, ${high} high`)
    await page.context().close()
  }
  expect(faults).toEqual([])
})
