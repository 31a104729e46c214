import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { at, button, line, openLists, phone, pileOf, size, tiles, tray, type Lists } from './lists.ts'

let lists: Lists
beforeAll(async () => void (lists = await openLists()))
afterAll(() => lists?.close())

describe('by taps alone, on a phone', () => {
  it('puts a card of the tray on a pile and takes it back', async () => {
    const page = await lists.open(phone)
    const [card, pile] = [await at(tray(page).first()), await at(tiles(page).first())]
    await tray(page).first().tap()
    expect(await line(page).innerText()).toContain('opgepakt. Kies een stapel of kaart.')
    await tiles(page).first().tap()
    expect(await pileOf(page, card)).toBe(pile)
    await button(page, 'Terug').tap()
    expect(await pileOf(page, card)).toBeUndefined()
    expect(await line(page).innerText()).toBe('Die zet telt niet meer.')
    await page.close()
  })

  it('puts several at once on a pile, in one act', async () => {
    const page = await lists.open(phone)
    const pile = await at(tiles(page).first())
    const before = await size(page, pile)
    await tray(page).first().tap()
    await button(page, 'Meer kaarten').tap()
    await tray(page).nth(1).tap()
    await tray(page).nth(2).tap()
    await tiles(page).first().tap()
    expect(await size(page, pile)).toBe(before + 3)
    await button(page, 'Terug').tap()
    expect(await size(page, pile)).toBe(before)
    await page.close()
  })

  it('keeps what is picked up when the pile is not to be had, and says why there', async () => {
    const page = await lists.open(phone)
    const card = await at(tray(page).first())
    await page.evaluate((id) => window.held.add(id), card.replace('tray/', ''))
    await tray(page).first().tap()
    await tiles(page).first().tap()
    expect(await line(page).innerText()).toBe('Iemand anders heeft dit nu in de hand. Wacht even.')
    expect(await tray(page).first().getAttribute('aria-pressed')).toBe('true')
    await page.evaluate(() => window.held.clear())
    await tiles(page).first().tap()
    expect(await pileOf(page, card)).toBe(await at(tiles(page).first()))
    await page.close()
  })

  it('opens a pile, orders it, names it with an own word, and takes it apart', async () => {
    const page = await lists.open(phone)
    const pile = await at(tiles(page).first())
    await tiles(page).first().tap()
    await button(page, 'kenmerk').tap()
    expect(await button(page, 'kenmerk').count()).toBe(0)
    await button(page, 'Naam geven').tap()
    await page.getByLabel('Of een eigen woord').fill('een veel te lang woord 👍🏽')
    expect(await button(page, 'Geef').getAttribute('aria-disabled')).toBe('true')
    await page.getByLabel('Of een eigen woord').fill('de zussen 👍🏽')
    await button(page, 'Geef').tap()
    await page.getByText('De naam wacht nog op de spelleider.').waitFor()
    expect(await page.evaluate((id) => window.workshop().piles[id]?.name, pile)).toEqual({
      as: 'word',
      word: 'de zussen 👍🏽',
      waiting: true,
    })
    await button(page, 'Uit elkaar').tap()
    await page.waitForFunction((id) => !window.workshop().piles[id], pile)
    expect(await page.locator('dialog').count()).toBe(0)
    await page.close()
  })

  it('lights what stands on a card, and puts it out', async () => {
    const page = await lists.open(phone)
    await tray(page).first().tap()
    await button(page, 'Laat zien').tap()
    await button(page, 'CBS').or(button(page, 'Gemeente')).tap()
    await page.getByText(/^Uitgelicht: /).waitFor()
    expect(await page.locator('.list-table .lit').count()).toBeGreaterThan(3)
    // Something is picked up meanwhile, so that a pile says as well that it can be put there.
    expect(await page.locator('.list-table .lit').first().getAttribute('aria-label')).toMatch(
      /Uitgelicht\. leg hier\.$/,
    )
    await button(page, 'Licht uit').tap()
    expect(await page.locator('.lit').count()).toBe(0)
    await page.close()
  })
})

it('has large targets and no sideways scroll, also at 320 pixels and with something picked up', async () => {
  const page = await lists.open({ width: 320, height: 640 })
  await tray(page).first().tap()
  const faults = await page.evaluate(() => {
    const all = [...document.querySelectorAll('button, input')].map((one) => ({
      words: one.textContent,
      ...one.getBoundingClientRect().toJSON(),
    }))
    return {
      small: all.filter(({ width, height }) => width > 0 && (width < 44 || height < 44)),
      wide: document.documentElement.scrollWidth - innerWidth,
    }
  })
  expect(faults).toEqual({ small: [], wide: 0 })
  await page.close()
})
