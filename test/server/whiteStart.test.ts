import { expect, it } from 'vitest'

import { aStart } from './entering.ts'
import { aHouse } from './house.ts'

it('begins with white cards where that is asked, and else with colour on every card', async () => {
  const house = await aHouse()
  const variantOf = async (more: Partial<typeof aStart>) => {
    const begun = await house.entrance.start({ ...aStart, ...more })
    if (typeof begun === 'string') throw new Error(begun)
    return house.rooms.find(begun.workshop)?.workshop.settings.variant
  }
  expect(await variantOf({})).toBe('classic')
  expect(await variantOf({ variant: 'whiteCards' })).toBe('whiteCards')
})
