import { expect, it } from 'vitest'

import nl from '../../../client/texts/nl.json' with { type: 'json' }
import { sayIn } from '../../../client/text.ts'
import { visit } from '../../gallery/visit.ts'

const gallery = visit()
const say = sayIn(nl, 'nl', 'u')

it('goes on to the most seats that a laptop holds and no further, says so, and keeps the focus', async () => {
  const page = await gallery.picture('console/sheet-one-device', { width: 1366, height: 768 })
  const more = page.getByRole('button', { name: say('console.pass.oneMore') })
  const less = page.getByRole('button', { name: say('console.pass.fewer') })
  const grey = () => Promise.all([less, more].map((one) => one.getAttribute('aria-disabled')))
  expect(await grey()).toEqual(['true', 'false'])
  await more.focus()
  // Fifteen at most, of whom four are there.
  for (let count = 1; count < 15; count++) await page.keyboard.press('Enter')
  expect(await page.locator('dialog output').innerText()).toBe('11')
  expect(await grey()).toEqual(['false', 'true'])
  expect(await more.evaluate((one) => one === document.activeElement)).toBe(true)
  await page.context().close()
})
