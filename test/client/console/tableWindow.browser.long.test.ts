import { expect, it } from 'vitest'

import nl from '../../../client/texts/nl.json' with { type: 'json' }
import { visit, wall } from '../../gallery/visit.ts'

const gallery = visit()

it('says that the window was held back when no table comes, and hands the window nothing of the console', async () => {
  const page = await gallery.picture('console/people-gone', wall)
  await page.evaluate(() => {
    window.open = (...asked) => {
      document.title = JSON.stringify(asked)
      return null
    }
  })
  await page.getByRole('button', { name: nl['console.openTable'] }).click()
  expect(JSON.parse(await page.title())).toEqual(['/table#awaits', '_blank', 'noopener'])
  await page.getByRole('button', { name: nl['console.tableOpening'] }).waitFor()
  await page.getByText(nl['console.windowHeld']).waitFor({ timeout: 60_000 })
  await page.getByRole('button', { name: nl['console.openTable'] }).waitFor()
  await page.context().close()
})
