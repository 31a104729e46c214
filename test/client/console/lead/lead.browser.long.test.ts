import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { pictures } from '../../../gallery/pictures.ts'
import { show } from '../../../gallery/shots.ts'
import { visit, wall } from '../../../gallery/visit.ts'
import { hiddenIn } from '../room.ts'

const gallery = visit()
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const opened = (state: string, language = 'nl') => gallery.picture(`console/${state}`, wall, language)
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** The sheets with which a facilitator leads, and what lies open beside them. */
const states = [
  'late',
  'sheet-cuts-all',
  'sheet-plan',
  'sheet-plan-reveal',
  'sheet-help',
  'sheet-help-question',
  'sheet-help-upset',
  'all-rounds',
  'practice',
]

it('axe finds nothing in the sheets of the facilitator, and none scrolls', { timeout: 120_000 }, async () => {
  const page = await opened('link')
  const faults: string[] = []
  for (const picture of pictures.filter((one) => one.screen === 'console' && states.includes(one.state))) {
    await show(page, gallery.address, picture)
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
    faults.push(
      ...violations.map(({ id, nodes }) => `${picture.state}: ${id} at ${nodes[0]?.target.join(' ')}`),
    )
    faults.push(...(await hiddenIn(page)).map((hidden) => `${picture.state}: ${hidden}`))
  }
  expect(faults).toEqual([])
  await page.close()
})

describe('the agenda', () => {
  it(
    'is changed by keys alone: chosen, moved, made longer, left out and brought back',
    { timeout: 60_000 },
    async () => {
      const page = await opened('sheet-plan')
      const press = async (name: string) => {
        await button(page, name).focus()
        await page.keyboard.press('Enter')
      }
      const step = (name: string) => page.getByRole('button', { name: new RegExp(`^${name} \\d`) })
      await step('Pauze').focus()
      await page.keyboard.press('Enter')
      await press('Pauze later')
      await page.getByText('Pauze: 10 min').waitFor()
      await press('Pauze: 1 minuut langer')
      await page.getByText('Pauze: 11 min').waitFor()
      await press('Laat weg: Pauze')
      await step('Pauze').waitFor({ state: 'detached' })
      await press('Haal Pauze terug')
      await step('Pauze').waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await page.close()
    },
  )

  it('says why a step of the cards cannot go before another', { timeout: 60_000 }, async () => {
    const page = await opened('sheet-plan')
    await page.getByRole('button', { name: /^Ordenen \d/ }).click()
    await button(page, 'Ordenen later').click()
    await page.getByText('Wat met de kaarten gebeurt, houdt zijn volgorde.').first().waitFor()
    await page.close()
  })

  it('is shortened with one press when time runs out, until it fits', { timeout: 60_000 }, async () => {
    const page = await opened('sheet-cuts')
    await page.getByRole('button', { name: 'Doe dit' }).click()
    await page.getByText('op tijd').waitFor()
    expect(await page.getByRole('button', { name: 'Wat kan weg?' }).count()).toBe(0)
    await page.close()
  })

  it('ends five minutes later when the facilitator says so', { timeout: 60_000 }, async () => {
    const page = await opened('sheet-plan-reveal')
    const end = page.locator('.desk-plan-end strong')
    const before = await end.textContent()
    await button(page, '5 minuten later klaar').click()
    await expect.poll(() => end.textContent()).not.toBe(before)
    await page.close()
  })
})

describe('what lies folded', () => {
  it('is how far the group is and what went wrong', { timeout: 60_000 }, async () => {
    const page = await opened('link')
    for (const secret of ['bij hun persoon', 'Klopt met de echte personen', 'lag de sleutel open'])
      expect(await page.getByText(secret).filter({ visible: true }).count(), secret).toBe(0)
    await page.getByText('Hoe ver is de groep?', { exact: true }).click()
    expect(await page.getByText('Klopt met de echte personen').filter({ visible: true }).count()).toBe(1)
    await page.close()
  })

  it('is what waits before the wall may show it', { timeout: 60_000 }, async () => {
    const page = await opened('three-tables-busy')
    const word = page.getByText('onze eerste mens').filter({ visible: true })
    expect(await word.count()).toBe(0)
    await page.getByText('Bekijk wat wacht').click()
    expect(await word.count()).toBe(1)
    await page.close()
  })
})

it('help is one tap away, and reads an answer out of which one comes back', { timeout: 60_000 }, async () => {
  const page = await opened('link', 'en')
  await button(page, 'Help').click()
  await button(page, 'So I have no chance?').click()
  await page.getByText('A figure about a group is not a figure about you.').waitFor()
  await button(page, 'All help').click()
  await button(page, 'Someone is upset').waitFor()
  await page.close()
})
