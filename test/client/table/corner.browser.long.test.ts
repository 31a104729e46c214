import { expect, it } from 'vitest'

import { flat } from '../../gallery/flat.ts'
import { visit, wall } from '../../gallery/visit.ts'
import { eventually } from '../../play/stage.ts'

const gallery = visit(flat)

it('shows the button that reads the wall aloud only to whoever is at the wall', async () => {
  const page = await gallery.picture('table/order', wall)
  const button = page.locator('.wall-sound .aloudButton')
  const seen = () => button.evaluate((element) => Number(getComputedStyle(element).opacity))
  expect(await seen()).toBe(0)
  await page.mouse.move(300, 300)
  await eventually('it comes with the mouse', async () => (await seen()) > 0.8)
  await eventually('it goes when nobody is there', async () => (await seen()) === 0)
  await button.focus()
  expect(await seen()).toBeGreaterThan(0.8)
  await page.context().close()
})
