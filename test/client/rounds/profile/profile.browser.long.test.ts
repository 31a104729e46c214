import { describe, expect, it } from 'vitest'

import { visit, wall } from '../../../gallery/visit.ts'

const gallery = visit()
const patient = { timeout: 120_000 }

describe('the round about the profile', () => {
  it('is led by one button, from the rule to the question and its answers', patient, async () => {
    const page = await gallery.picture('console/profile-rule', wall)
    const on = page.getByRole('button', { name: 'Verder' })
    await page.getByText('Stap 1 van 2').waitFor()
    await on.click()
    await page.getByText('Stap 2 van 2').waitFor()
    await on.click()
    await page.getByRole('button', { name: 'Waar de regel niet klopt', pressed: true }).waitFor()
    await page.keyboard.press('PageUp')
    await page.getByText('Stap 2 van 2').waitFor()
    await page.getByRole('button', { name: 'De vraag' }).click()
    await page.getByRole('button', { name: 'Toon de antwoorden' }).click()
    await page.getByRole('button', { name: 'Verberg de antwoorden' }).waitFor()
    await page.close()
  })

  it('tells in words on the wall whom the rule missed and whom it called wrongly', patient, async () => {
    const page = await gallery.picture('table/profile-verdicts', wall)
    const rows = page.locator('.profile-both tbody tr')
    const verdicts = await rows.locator('.profile-verdict').allInnerTexts()
    const counts = await page.locator('.profile-counts strong').allInnerTexts()
    const count = (word: string) => verdicts.filter((one) => one.trim() === word).length
    expect([count('klopt'), count('gemist'), count('onterecht')]).toEqual(counts.map(Number))
    expect(count('klopt')).toBeLessThan(verdicts.length)
    const points = await rows.first().locator('.profile-has').allInnerTexts()
    const said = await rows.first().locator('.profile-says').innerText()
    expect(said).toContain(`${points.filter((one) => one.trim() === 'ja').length}:`)
    await page.getByText('Een cijfer over een groep is geen cijfer over één mens.').waitFor()
    await page.close()
  })

  it('takes an answer on a phone, and lets it change', patient, async () => {
    const page = await gallery.picture('participant/profile-question')
    await page.getByRole('button', { name: 'Nee', exact: true }).click()
    await page.getByText('Uw antwoord: Nee.').waitFor()
    await page.getByRole('button', { name: 'Ja', exact: true }).click()
    await page.getByText('Uw antwoord: Ja.').waitFor()
    expect(await page.locator('.profile-advice').count()).toBe(0)
    await page.close()
  })
})
