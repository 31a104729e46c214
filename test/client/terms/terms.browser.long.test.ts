import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { visit } from '../../gallery/visit.ts'

const gallery = visit()
let page: Page
beforeAll(async () => {
  page = await gallery.browser.newPage({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' })
  await page.goto(`${gallery.address}#participant/link/nl`)
})

const words = () => page.getByRole('region', { name: 'Nieuwe woorden' })
const word = (name: string) => words().getByRole('button', { name, exact: true })
const means = () => words().getByText('kaarten bij elkaar', { exact: true })

describe('words that are new in a step', () => {
  it('are spelled out the first time', async () => {
    await means().waitFor()
    expect(await word('Stapel').getAttribute('aria-expanded')).toBe('true')
  })

  it('are folded by Escape, with the focus left on a word, and opened again by a key', async () => {
    await word('Stapel').focus()
    await page.keyboard.press('Escape')
    await expect.poll(() => means().isVisible()).toBe(false)
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('term-word')
    await word('Stapel').focus()
    await page.keyboard.press('Enter')
    await means().waitFor()
  })

  it('are folded by a tap as well', async () => {
    await words().getByRole('button', { name: 'Sluit de uitleg' }).click()
    await expect.poll(() => means().isVisible()).toBe(false)
  })

  it('take no more of a phone, once folded, than a row of buttons', async () => {
    expect((await words().boundingBox())?.height).toBeLessThan(60)
  })

  it('all stand in the menu, by the alphabet', async () => {
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByText('Woorden', { exact: true }).click()
    const listed = await page.locator('.words dt').allInnerTexts()
    expect(listed.length).toBe(28)
    expect(listed).toEqual(listed.toSorted((one, other) => one.localeCompare(other, 'nl')))
  })
})
