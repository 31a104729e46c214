import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import {
  at,
  button,
  focused,
  laptop,
  loose,
  openLists,
  phone,
  pileOf,
  sizesFrom,
  tiles,
  type Lists,
} from './lists.ts'

let lists: Lists
beforeAll(async () => void (lists = await openLists()))
afterAll(() => lists?.close())

describe.each(sizesFrom(laptop, phone))('by keyboard alone, at $width x $height', (viewport) => {
  it('makes a pile of two cards and the focus goes with it; Escape puts nothing down', async () => {
    const page = await lists.open(viewport, '#none')
    await loose(page).first().focus()
    const first = await focused(page)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
    const second = await focused(page)
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    const third = await focused(page)
    await page.keyboard.press('Enter')
    await tiles(page).waitFor()
    expect(await focused(page)).toBe(await at(tiles(page)))
    expect(await pileOf(page, third)).toBe(await focused(page))
    expect(await pileOf(page, first)).toBeUndefined()
    await page.keyboard.press('Control+z')
    await page.waitForFunction(() => !document.querySelector('.list-piles button'))
    expect(await focused(page)).toBe(second)
    expect(await button(page, 'Terug').getAttribute('aria-disabled')).toBe('true')
    await page.close()
  })

  it('goes about by arrows, Home and End', async () => {
    const page = await lists.open(viewport)
    await tiles(page).nth(1).focus()
    await page.keyboard.press('End')
    expect(await focused(page)).toBe(await at(loose(page).last()))
    await page.keyboard.press('ArrowUp')
    expect(await focused(page)).not.toBe(await at(loose(page).last()))
    await page.keyboard.press('Home')
    expect(await focused(page)).toBe(await at(tiles(page).first()))
    await page.close()
  })

  it('puts a card of an opened pile before another one, and lays it loose', async () => {
    const page = await lists.open(viewport)
    const pile = await at(tiles(page).first())
    await tiles(page).first().focus()
    await page.keyboard.press('Enter')
    const cards = page.locator('.pileSheet .list-cards button')
    const [first, last] = [await at(cards.first()), await at(cards.last())]
    await cards.last().focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await page.waitForFunction(
      (id) => document.querySelector('.pileSheet .list-cards button')?.getAttribute('data-at') === id,
      last,
    )
    expect(await focused(page)).toBe(first)
    await page.keyboard.press('Enter')
    await button(page, 'Leg los').last().press('Enter')
    await page.waitForFunction(
      (id) => window.workshop().cards[id]?.pile === undefined,
      first.replace('sheet/', ''),
    )
    expect(await focused(page)).toMatch(/^sheet\//)
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe(pile)
    await page.close()
  })

  it('keeps the focus on a card that others move, and tells so in one calm sentence', async () => {
    const page = await lists.open(viewport)
    await page.clock.install()
    const pile = await at(tiles(page).first())
    await loose(page).nth(4).focus()
    const ids = await Promise.all([4, 5].map((n) => at(loose(page).nth(n))))
    await page.evaluate(
      ([cards, to]) => {
        const card = Object.entries(window.workshop().cards).find(([, one]) => one.pile === to)?.[0] ?? ''
        window.foreign('s3', 'putWith', { cards, card })
      },
      [ids, pile] as const,
    )
    expect(await focused(page)).toBe(pile)
    const told = page.locator('.list-table > [aria-live=polite]')
    expect(await told.innerText()).toBe('')
    const later = async () => {
      await page.clock.runFor(1500)
      return told.innerText()
    }
    await expect
      .poll(later, { timeout: 10_000 })
      .toMatch(/^2 kaarten verplaatst door anderen; stapel .+ heeft nu \d+ kaarten$/)
    // A pile that somebody takes apart leaves the focus with one of its cards.
    await page.evaluate((to) => window.foreign('s3', 'takeApart', { pile: to }), pile)
    expect(await pileOf(page, await focused(page))).toBeUndefined()
    expect(await focused(page)).not.toBe('BODY')
    await page.close()
  })
})
