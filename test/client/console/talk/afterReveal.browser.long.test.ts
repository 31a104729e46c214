import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { visit, wall } from '../../../gallery/visit.ts'

const gallery = visit()

const opened = (state: string) => gallery.picture(`console/${state}`, wall)
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** How much of the sheet in the middle one has to scroll for. */
const hidden = (page: Page) =>
  page.locator('.desk-now').evaluate((sheet) => sheet.scrollHeight - sheet.clientHeight)

describe('the console in the privacy dialogue', () => {
  it('puts a statement on, asks once before it opens early, and shows what others said after that', async () => {
    const page = await opened('privacyDialogue-some')
    expect(await button(page, 'Toon wat anderen zeiden').count()).toBe(0)
    await button(page, 'Open de stemmen').click()
    await page.getByText('Nog niet iedereen heeft gestemd.').waitFor()
    await page.locator('dialog').getByRole('button', { name: 'Open de stemmen' }).click()
    await page.getByText('eens, 2 oneens').waitFor()
    await button(page, 'Toon wat anderen zeiden').click()
    await button(page, 'Verberg wat anderen zeiden').waitFor()
    await button(page, 'Andere stelling').click()
    expect(await page.getByText('al gedaan').count()).toBe(1)
    await page.getByRole('button', { name: 'Oude gegevens moeten na vijf jaar weg.' }).click()
    await page.getByRole('heading', { name: 'Oude gegevens moeten na vijf jaar weg.' }).waitFor()
    expect(await button(page, 'Open de stemmen').getAttribute('aria-disabled')).toBe('true')
    await page.context().close()
  })

  it('asks a statement anew that was opened by a slip, after a plain question', async () => {
    const page = await opened('privacyDialogue-some')
    await button(page, 'Open de stemmen').click()
    await page.locator('dialog').getByRole('button', { name: 'Open de stemmen' }).click()
    await button(page, 'Vraag opnieuw').click()
    await page.locator('dialog').getByText('Wat geteld is, gaat weg.').waitFor()
    await page.locator('dialog').getByRole('button', { name: 'Vraag opnieuw' }).click()
    await page.getByText('0 van de 8 zijn klaar').waitFor()
    expect(await button(page, 'Vraag opnieuw').count()).toBe(0)
    expect(await button(page, 'Open de stemmen').getAttribute('aria-disabled')).toBe('true')
    await page.context().close()
  })

  it('asks before another statement or the next step closes the box on somebody', async () => {
    const page = await opened('privacyDialogue-some')
    await button(page, 'Andere stelling').click()
    await page.getByRole('button', { name: 'Oude gegevens moeten na vijf jaar weg.' }).click()
    await page.getByText('Nog niet iedereen is klaar: 6 van de 8.').waitFor()
    await button(page, 'Nee, terug').click()
    await page.locator('dialog').getByRole('button', { name: 'Sluiten' }).click()
    await page.locator('.desk-next button').click()
    await button(page, 'Ja, verder').click()
    await page.getByRole('heading', { name: 'Afronding', exact: true }).waitFor()
    await page.context().close()
  })

  it('keeps what the group agrees on', async () => {
    const page = await opened('privacyDialogue-some')
    await button(page, 'Afspraken: 0').click()
    await page.getByRole('textbox').fill('Een mens beslist.')
    await page.getByRole('textbox').press('Enter')
    await page.locator('dialog').getByText('Een mens beslist.').waitFor()
    await page.getByRole('button', { name: 'Sluiten' }).click()
    await button(page, 'Afspraken: 1').waitFor()
    await page.context().close()
  })
})

describe('the console in the wrap-up and the evaluation', () => {
  it('promises only when both lines are there, and takes it away again', async () => {
    const page = await opened('wrapUp-some')
    await page.getByLabel('Dit gaat naar').fill('de wethouder')
    expect(await button(page, 'Zet op het scherm').getAttribute('aria-disabled')).toBe('true')
    await page.getByLabel('Antwoord komt').fill('voor 1 februari')
    await button(page, 'Zet op het scherm').click()
    await page.getByText('Dit staat op het scherm.').waitFor()
    await button(page, 'Haal weg').click()
    expect(await page.getByLabel('Dit gaat naar').inputValue()).toBe('')
    await page.context().close()
  })

  it('shows no average of four answers, says why, and shows those of six', async () => {
    const four = await opened('evaluation-four')
    await four.getByText('Er zijn minder dan vijf antwoorden.').waitFor()
    expect(await four.locator('.desk-averages').count()).toBe(0)
    await four.context().close()
    const six = await opened('evaluation-six')
    const first = six.locator('.desk-averages tbody tr').first()
    expect(await first.locator('td').allInnerTexts()).toEqual(['', '1,5', '3,5'])
    expect(await six.locator('.desk-averages circle').count()).toBe(10)
    await six.context().close()
  })

  it('asks for a class what it said before the lesson as well', async () => {
    const page = await opened('evaluation-class')
    await page.getByText('Antwoorden: 0 vóór, 14 nu').waitFor()
    await page.context().close()
  })
})

it('needs no scrolling on a laptop', async () => {
  const high: [string, number][] = []
  for (const state of [
    'privacyDialogue',
    'privacyDialogue-on',
    'privacyDialogue-opened',
    'privacyDialogue-others',
    'wrapUp',
    'wrapUp-opened',
    'evaluation-some',
    'evaluation-six',
    'evaluation-four',
  ]) {
    const page = await opened(state)
    high.push([state, await hidden(page)])
    await page.context().close()
  }
  expect(high.filter(([, hidden]) => hidden > 0)).toEqual([])
})
