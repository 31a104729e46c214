import { expect, it } from 'vitest'

import { visit, wall } from '../../gallery/visit.ts'

const gallery = visit()

/** Presses Tab until what has the focus says this, as somebody without a mouse does. */
async function tabTo(page: Awaited<ReturnType<typeof gallery.picture>>, words: string): Promise<void> {
  for (let times = 0; times < 30; times++) {
    await page.keyboard.press('Tab')
    const said = await page.evaluate(() => {
      const { activeElement: here } = document
      return `${here?.closest('label')?.textContent ?? ''}${here?.textContent ?? ''}`
    })
    if (said.includes(words)) return
  }
  throw new Error(`nothing says ${words}`)
}

it('is walked by keyboard alone, keeps nothing, and fits on one page of paper', async () => {
  const page = await gallery.picture('plan/legal', wall)
  const press = async (words: string, key: 'Space' | 'Enter') => {
    await tabTo(page, words)
    await page.keyboard.press(key)
  }
  await press('Wij hebben gevraagd', 'Space')
  await press('Verder: Kwaliteitseisen', 'Enter')
  await page.waitForFunction(() => document.activeElement?.id === 'plan-step')
  for (const check of ['FAIR', 'FACT', 'ROBUST']) await press(check, 'Space')
  await page.getByText('Alles klopt.').waitFor()
  await press('Verder: Publieke waarden', 'Enter')
  await press('Ja, ik wil mij verdiepen', 'Space')
  await page.keyboard.press('ArrowDown')
  await page.getByText('Weet u het zeker?').waitFor()
  await press('Ja, ik weet het zeker', 'Enter')
  await press('Verder: Projectontwerp', 'Enter')
  await press('Samen met burgers', 'Space')
  await press('Verder: Uw plan', 'Enter')
  expect(await page.locator('.planTicked-on').count()).toBe(4)
  await page.getByText('Samen met burgers en andere partijen').waitFor()
  const kept = await page.evaluate(() => Object.values(localStorage).concat(Object.values(sessionStorage)))
  expect(kept.join(' ')).not.toMatch(/FAIR|multi/)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.planSteps, .planStep-ways, .planSummary-ways').first().isVisible()).toBe(false)
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await page.context().close()
})
