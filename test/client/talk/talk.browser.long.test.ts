import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { overflow } from '../../gallery/shots.ts'
import { phone, visit, wall } from '../../gallery/visit.ts'
import { long } from '../../long.ts'

const gallery = visit()
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
const heading = (page: Page, name: string) => page.getByRole('heading', { name })

describe('a golden tip on a phone', () => {
  it('is typed, sent, changed, and taken back for telling', async () => {
    const page = await gallery.picture('participant/goldenTip')
    const field = page.getByRole('textbox', { name: 'Uw tip' })
    await button(page, 'Stuur mijn tip').tap({ force: true })
    expect(await field.count()).toBe(1)
    await field.fill('a'.repeat(141))
    expect(await button(page, 'Stuur mijn tip').getAttribute('aria-disabled')).toBe('true')
    await page.getByText('Dit is 1 teken te lang.').first().waitFor()
    await field.fill('Bel terug als u dat belooft.')
    await button(page, 'Stuur mijn tip').tap()
    await heading(page, 'Uw tip is binnen.').waitFor()
    await button(page, 'Verander mijn tip').tap()
    expect(await field.inputValue()).toBe('Bel terug als u dat belooft.')
    await field.fill('Bel altijd terug.')
    await button(page, 'Stuur mijn tip').tap()
    await page.locator('blockquote', { hasText: 'Bel altijd terug.' }).waitFor()
    await page.context().close()
  })

  it('can be told, and typed after all', async () => {
    const page = await gallery.picture('participant/goldenTip')
    await button(page, 'Ik vertel het liever').tap()
    await heading(page, 'U vertelt uw tip straks zelf.').waitFor()
    await button(page, 'Ik typ mijn tip toch').tap()
    await button(page, 'Terug, zonder iets te veranderen').tap()
    await heading(page, 'U vertelt uw tip straks zelf.').waitFor()
    await page.context().close()
  })

  it('shows question, field and button above the keyboard of a phone', async () => {
    const page = await gallery.picture('participant/goldenTip')
    const box = await button(page, 'Stuur mijn tip').boundingBox()
    // A keyboard takes some 300 of the 740 pixels.
    expect(box && box.y + box.height).toBeLessThanOrEqual(440)
    await page.getByRole('textbox').focus()
    await page.keyboard.press('Enter')
    expect(await page.getByRole('textbox').inputValue()).toBe('')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    await page.context().close()
  })
})

describe('notes on the wall', () => {
  /** The notes that are not whole inside the room for them. */
  const cut = (page: Page) =>
    page.evaluate(() => {
      const room = document.querySelector('.notes-room')?.getBoundingClientRect()
      const notes = [...document.querySelectorAll('.note')].map((note) => note.getBoundingClientRect())
      return notes.filter(
        (note) =>
          !room || note.right > room.right + 4 || note.bottom > room.bottom + 4 || note.left < room.left - 4,
      ).length
    })

  it('all fit where there are twelve, in letters that the back of the room can read', async () => {
    const page = await gallery.picture('table/tip-grouped', wall)
    expect(await page.locator('.note').count()).toBe(12)
    expect(await cut(page)).toBe(0)
    const size = await page
      .locator('.note')
      .first()
      .evaluate((note) => parseFloat(getComputedStyle(note).fontSize))
    // A fortieth of the height of the picture, as large as the running text of the wall.
    expect(size).toBeGreaterThan(wall.height / 40)
    await heading(page, 'Contact en respect').waitFor()
    await page.context().close()
  })

  it('come on pages where there are many, and each is whole on one of them', async () => {
    const page = await gallery.picture('table/tip-too-many', wall)
    const pages = Number((await page.locator('.notes-pages > span').first().innerText()).split(' ').at(-1))
    expect(pages).toBeGreaterThan(1)
    let seen = 0
    for (let n = 0; n < pages; n++) {
      seen += 60 - (await cut(page))
      await button(page, 'Volgende deel').click()
      await page.getByText(`Deel ${((n + 1) % pages) + 1} van ${pages}`).waitFor()
      await page.evaluate(() => new Promise(requestAnimationFrame))
    }
    expect(seen).toBe(60)
    await page.context().close()
  })
})

describe('the list of tips on the console', () => {
  it('is folded, and lets a tip be shown, hidden, reworded, given a topic and thrown away', async () => {
    const page = await gallery.picture('console/tip-closed', wall)
    expect(await page.getByText('Bel terug als u dat belooft.').count()).toBe(0)
    await button(page, /Bekijk de tips/).click()
    const row = page.locator('.queue-one', { hasText: 'Bel terug als u dat belooft.' })
    await row.getByRole('button', { name: 'Laat zien' }).click()
    await row.getByText('op het scherm').waitFor()
    await row.getByRole('combobox').selectOption({ label: 'Contact en respect' })
    expect(await row.getByRole('combobox').inputValue()).toBe('contact')
    await row.getByRole('button', { name: 'Andere woorden' }).click()
    const rewording = page.getByRole('textbox', { name: 'Hoe moet het er staan?' })
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    await rewording.fill('Bel altijd terug.')
    await rewording.press('Enter')
    const after = page.locator('.queue-one', { hasText: 'Bel altijd terug.' })
    await after.waitFor()
    expect(await focused()).toBe('Laat zien')
    await after.getByRole('button', { name: 'Houd verborgen' }).click()
    await after.getByText('verborgen', { exact: true }).waitFor()
    await after.getByRole('button', { name: 'Weg' }).click()
    await after.getByText('Voorgoed weg?').waitFor()
    expect(await focused()).toBe('Terug')
    await after.getByRole('button', { name: 'Ja, gooi weg' }).click()
    await after.waitFor({ state: 'detached' })
    await page.context().close()
  })

  it('holds what was told, and shows all that wait at once', async () => {
    const page = await gallery.picture('console/tip-closed', wall)
    await page.getByRole('textbox', { name: 'Een tip die iemand vertelt' }).fill('Luister eerst.')
    await button(page, 'Zet op het scherm').click()
    await button(page, /Bekijk de tips \(8\)/).click()
    await button(page, 'Laat alle 7 zien die wachten').click()
    await page.getByText('0 wachten').waitFor()
    expect(await page.locator('.queue-shown').count()).toBe(8)
    await page.context().close()
  })

  it('says plainly of whom a tip is when there is only one', async () => {
    const page = await gallery.picture('console/tip-one', wall)
    await button(page, 'Verzamel de tips').click()
    await page
      .getByRole('dialog')
      .getByText('Er is maar één antwoord. Dan is te raden van wie dat is.')
      .waitFor()
    await page.context().close()
  })

  it('asks before it closes the box on somebody, and can ask for tips once more', async () => {
    const page = await gallery.picture('console/tip-some', wall)
    await button(page, 'Verzamel de tips').click()
    await page.getByRole('dialog').getByText('5 van de 8 zijn klaar.').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Verzamel de tips' }).click()
    await button(page, 'Vraag nog een keer om tips').click()
    await page.getByText('0 van de 8 zijn klaar').waitFor()
    await page.context().close()
  })
})

describe('leading the talk', () => {
  it('gives turns by chance until everybody had one', async () => {
    const page = await gallery.picture('console/experiences', wall)
    await button(page, 'Kies iemand').click()
    for (let n = 0; n < 7; n++) await button(page, 'Volgende').click()
    await page.getByText('Iedereen is geweest').waitFor()
    expect(await page.locator('.desk-mark-had').count()).toBe(7)
    await button(page, 'Niemand').click()
    await page.getByText('Niemand is aan de beurt').waitFor()
    await page.context().close()
  })

  it('goes through the six pictures with one button', async () => {
    const page = await gallery.picture('console/explain', wall)
    for (let n = 0; n < 5; n++) await button(page, 'Volgend beeld').click()
    await button(page, 'Nu met kaarten').and(page.locator('[aria-pressed=true]')).waitFor()
    expect(await button(page, 'Volgend beeld').getAttribute('aria-disabled')).toBe('true')
    await page.context().close()
  })
})

const screens = [
  { name: 'participant/tip-reloaded', size: phone },
  { name: 'table/tip-many', size: wall },
  { name: 'console/sheet-tips', size: wall },
  { name: 'console/experiences-turn', size: wall },
  ...(long
    ? [
        { name: 'participant/experiences', size: phone },
        { name: 'participant/explain-noNames', size: { width: 320, height: 568 } },
        { name: 'participant/goldenTip', size: { width: 320, height: 568 } },
        { name: 'table/tip-some', size: wall },
        { name: 'table/tip-grouped', size: { width: 820, height: 1180 } },
        { name: 'table/experiences-parked', size: wall },
        { name: 'table/experiences-parked', size: { width: 1920, height: 1080 } },
        { name: 'table/explain-noNames', size: wall },
        { name: 'console/explain-noNames', size: wall },
        { name: 'console/tip-closed', size: phone },
      ]
    : []),
]

describe.each(screens)('$name', ({ name, size }) => {
  it('passes WCAG 2.2 AA as far as axe can tell, and fits its screen', async () => {
    const page = await gallery.picture(name, size)
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`)),
    ).toEqual([])
    const { wide, high } = await overflow(page)
    expect(wide).toBe(0)
    if (!name.startsWith('participant') && size === wall) expect(high).toBe(0)
    const now = page.locator('.desk-now')
    if (size === wall && (await now.count()) > 0)
      expect(await now.evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0)
    await page.context().close()
  })
})
