import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { visit } from '../../../gallery/visit.ts'
import { byKey, byTap } from '../../table/hand.ts'
import { long } from '../../../long.ts'

const gallery = visit()
let page: Page
beforeAll(async () => {
  page = await gallery.browser.newPage({
    viewport: { width: 360, height: 640 },
    reducedMotion: 'reduce',
    hasTouch: true,
  })
})

const named = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const heading = (name: string) => page.getByRole('heading', { name, level: 2 })
/** A new screen begins at its heading: there is the focus. */
const isAt = async (name: string) => {
  await heading(name).waitFor()
  await expect.poll(() => heading(name).evaluate((one) => one === document.activeElement)).toBe(true)
}
const told = () => page.locator('.discover > [role=status]').innerText()
/** The same page again, as it was when it was opened. */
const again = async () => {
  await page.goto('about:blank')
  await page.goto(`${gallery.address}#participant/claims/nl`)
  await named('Maak een bewering').waitFor()
}

describe.each([{ by: 'taps', press: byTap }, ...(long ? [{ by: 'keyboard', press: byKey }] : [])])(
  'a claim by $by alone',
  ({ press }) => {
    it('takes three taps, says what the table says of it, and can be voted on', async () => {
      await again()
      await press(named('Maak een bewering'))
      await isAt('Kies een kenmerk')
      expect(await told()).toBe('1 van 3')
      await press(named('Langdurige ziekten'))
      await isAt('Langdurige ziekten Wat vergelijken we?')
      await press(named('Terug'))
      await isAt('Kies een kenmerk')
      await press(named('Terug'))
      await isAt('Welk kenmerk bekijken we?')
      await press(named('Maak een bewering'))
      await press(named('Hoogste opleiding'))
      await press(named('havo, vwo, mbo of hoger'))
      await isAt('Wat is er op tafel te zien?')
      expect(await told()).toBe('3 van 3')
      await press(page.getByRole('button', { name: /gele mensen vaker dan van de groene/ }))
      await isAt('De bewering staat er')
      await page.getByText('2 van de 4 gele').waitFor()
      await page.getByText('Dat klopt op deze tafel. Maar één persoon maakt het verschil.').last().waitFor()
      // The verdict has said so already, and it is this phone's first claim.
      expect(await page.getByText('Eén persoon maakt hier het verschil.').count()).toBe(0)
      expect(await page.getByText('Kleine groepen kunnen toeval laten zien.').count()).toBe(1)
      // It stands on top of everybody's, where votes are given and taken back.
      await press(named('Naar alle beweringen'))
      await isAt('Onze beweringen')
      const first = page.locator('.claims-list > li').first()
      await first.getByText('havo, vwo, mbo of hoger').waitFor()
      const yes = first.getByRole('button', { name: /^Ook gezien · / })
      const no = first.getByRole('button', { name: /^Niet gezien · / })
      expect(await yes.getAttribute('aria-pressed')).toBe('true')
      await press(no)
      await expect.poll(() => no.innerText()).toBe('Niet gezien · 1')
      expect(await yes.innerText()).toBe('Ook gezien · 0')
      await press(no)
      await expect.poll(() => no.getAttribute('aria-pressed')).toBe('false')
    })

    it('explains two characteristics at once, and says it corrected the other way round', async () => {
      await again()
      await press(named('Maak een bewering'))
      await press(named('Afdeling'))
      await press(named('Ik wil twee kenmerken samen'))
      await isAt('Twee kenmerken samen')
      await page.getByText('Deze combinatie hebben wij verzonnen.').waitFor()
      await press(named('Terug'))
      await press(named('Ik wil het andersom zeggen'))
      await press(named('Matching'))
      await isAt('Let op')
      await page.getByText('Van deze groep mensen vonden 26 van de 100 werk.').waitFor()
      await page.getByText('Op deze tafel: 75 van de 100.').waitFor()
      await page.getByText('Dat wordt voor Rotterdam: 51 van de 100.').waitFor()
      await press(named('Sluiten'))
      await isAt('Afdeling Wat vergelijken we?')
    })
  },
)

it('cannot claim a text, and says why', async () => {
  await again()
  await byTap(named('Maak een bewering'))
  await byTap(named('Cursus of hulp'))
  await page.getByText('Deze kaart is niet goed te vergelijken.').waitFor()
  await byTap(named('Kies een ander kenmerk'))
  await isAt('Kies een kenmerk')
})
