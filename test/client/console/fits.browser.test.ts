import { describe, expect, it } from 'vitest'

import { pictures } from '../../gallery/pictures.ts'
import { visit } from '../../gallery/visit.ts'
import { show } from '../../gallery/shots.ts'

const gallery = visit()

describe('the console on a laptop of 1366 by 768', () => {
  it('shows three tables, two waiting words and a light without scrolling', { timeout: 60_000 }, async () => {
    const page = await gallery.browser.newPage({
      viewport: { width: 1366, height: 768 },
      reducedMotion: 'reduce',
    })
    const busy = pictures.find(({ screen, state }) => screen === 'console' && state === 'three-tables-busy')
    if (!busy) throw new Error('no such picture')
    await show(page, gallery.address, busy)
    await page.getByText('2 woorden wachten').first().waitFor()
    for (const part of ['.desk-agenda', '.desk-now', '.desk-side']) {
      const hidden = await page.locator(part).evaluate((box) => box.scrollHeight - box.clientHeight)
      expect(hidden, part).toBe(0)
    }
    await page.close()
  })

  it('lets the words be judged, the light put out, and somebody move', { timeout: 60_000 }, async () => {
    const page = await gallery.browser.newPage({
      viewport: { width: 1366, height: 768 },
      reducedMotion: 'reduce',
    })
    await page.goto(`${gallery.address}#console/three-tables-busy/nl`)
    await page.getByText('Bekijk wat wacht').click()
    await page.getByRole('button', { name: 'Laat ‘onze eerste mens’ zien op het scherm' }).click()
    await page.getByText('1 woord wacht').first().waitFor()
    await page.getByRole('button', { name: 'Haal ‘nog een vraagteken??’ weg' }).click()
    expect(await page.getByText('Mag dit op het scherm?').count()).toBe(0)
    await page.getByRole('button', { name: 'Doe uit: het licht' }).click()
    await page.getByRole('button', { name: 'Laat oplichten' }).click()
    await page.getByRole('button', { name: 'Leeftijd' }).click()
    await page.getByText('Nu licht op: Leeftijd').waitFor()
    await page.getByRole('button', { name: 'Tafel 2 groot op het scherm' }).click()
    await page.locator('[aria-pressed=true]', { hasText: 'Groot' }).waitFor()
    await page.getByRole('button', { name: 'rode cirkel, binnen' }).click()
    await page.getByRole('button', { name: 'Tafel 3', exact: true }).click()
    await page.getByRole('button', { name: 'Tafel 3', exact: true, pressed: true }).waitFor()
    await page.close()
  })
})
