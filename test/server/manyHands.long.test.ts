import { expect, it } from 'vitest'

import { playTogether } from './crowd.ts'

it.each([11, 12, 13])(
  'loses, doubles and sticks no card among thirty people for a minute (seed %i)',
  async (seed) => {
    const kept = await playTogether(seed, 60_000, { lift: seed % 2 === 0 })
    expect(kept).toBeGreaterThan(1000)
  },
  120_000,
)
