import { expect, it } from 'vitest'

import { visit } from '../gallery/visit.ts'

const gallery = visit()

it(
  'starts with white cards where the facilitator ticks them, and else without',
  { timeout: 120_000 },
  async () => {
    const page = await gallery.picture('home/start')
    const asked: unknown[] = []
    await page.route('**/api/workshops', (route) => {
      asked.push(route.request().postDataJSON())
      return route.fulfill({ status: 409, json: { no: 'too-many' } })
    })
    await page.getByText('Start een bijeenkomst').first().click()
    const start = page.getByRole('button', { name: 'Start', exact: true })
    await start.click()
    await expect.poll(() => asked.length).toBe(1)
    await page.getByText('Speel met witte kaarten').click()
    await start.click()
    await expect.poll(() => asked.length).toBe(2)
    expect(asked).toMatchObject([{ variant: 'classic' }, { variant: 'whiteCards' }])
    await page.close()
  },
)
