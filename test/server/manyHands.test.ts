import { expect, it } from 'vitest'

import { playTogether } from './crowd.ts'

it('loses, doubles and sticks no card among thirty people on lines that break', async () => {
  const kept = await playTogether(1, 6000, { lift: true })
  expect(kept).toBeGreaterThan(100)
}, 40_000)
