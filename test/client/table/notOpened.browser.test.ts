import { expect, it } from 'vitest'

import nl from '../../../client/texts/nl.json' with { type: 'json' }
import { sayIn } from '../../../client/text.ts'
import { wall, phone, visit } from '../../gallery/visit.ts'

const visited = visit()
const say = sayIn(nl, 'nl', 'u')

it.each([
  ['the wall to load the page again', 'table/link', wall, 'table.notLoaded'],
  ['a participant to take the list', 'participant/link', phone, 'canvas.failed'],
] as const)('advises %s where the table cannot be drawn', async (_who, picture, viewport, key) => {
  const page = await visited.browser.newPage({ viewport })
  await page.route('**/client/table/open.ts*', (route) => route.abort())
  await page.goto(`${visited.address}#${picture}/nl`)
  const cloth = page.getByText(say('participant.link.cloth'), { exact: true })
  if (picture === 'participant/link') await cloth.click()
  await page.getByText(say(key), { exact: true }).waitFor()
  expect(await page.locator('.tableCanvas-wait').count()).toBe(1)
  await page.close()
})
