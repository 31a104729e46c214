import { expect, it } from 'vitest'

import nl from '../../../../client/texts/nl.json' with { type: 'json' }
import { sayIn } from '../../../../client/text.ts'
import { visit } from '../../../gallery/visit.ts'

const gallery = visit()
const say = sayIn(nl, 'nl', 'u')

it('prints nothing before the words of the workshop are there, and asks for them until they are', async () => {
  const page = await gallery.picture('console/deal', { width: 1366, height: 768 })
  let isReached = false
  let asked = 0
  await page.route('**/api/labels/**', (route) => {
    asked += 1
    return isReached ? route.continue() : route.abort()
  })
  // Whoever leads reads in English; the workshop, and what is printed of it, speaks Dutch.
  await page.evaluate(() => (document.documentElement.lang = 'en'))
  await page.getByRole('button', { name: say('console.paper.button') }).click()
  const print = page.getByRole('button', { name: say('console.page.print') })
  await page.locator('.paper-print .waiting', { hasText: say('console.paper.coming') }).waitFor()
  expect(await print.getAttribute('title')).toBe(say('console.paper.coming'))
  expect(await print.getAttribute('aria-disabled')).toBe('true')
  isReached = true
  await page.locator('.paper-sheets .sheet').first().waitFor()
  expect(asked).toBeGreaterThan(1)
  expect(await print.getAttribute('aria-disabled')).toBe('false')
  await page.context().close()
})
