import { expect, it } from 'vitest'

import { killAgainAndAgain } from './killing.ts'

it(
  'loses no act that it acknowledged, and plays none twice, in two hundred kills',
  { timeout: 900_000 },
  async () => {
    const { killed, twice } = await killAgainAndAgain(200, 12)
    const lost = killed.flat().filter(({ acked, kept }) => kept < acked)
    expect(lost).toEqual([])
    expect(twice).toBe(0)
  },
)
