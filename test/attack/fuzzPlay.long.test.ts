import { expect, it } from 'vitest'

import { fuzzRooms } from './fuzz/inProcess.ts'
import { toTheEnd, walked } from './fuzz/walk.ts'

const seeds = (from: number, count: number) => Array.from({ length: count }, (_, n) => from + n)

it.each(seeds(100, 40))(
  'the evening of seed %i stays sound, and can be brought to its end',
  { timeout: 120_000 },
  (seed) => {
    const { workshop, faults } = walked(seed, 1200, 50)
    expect(faults).toEqual([])
    expect(toTheEnd(workshop).isEnd).toBe(true)
  },
)

it.each(seeds(100, 5))(
  'rooms stay sound under hostile messages from seed %i',
  { timeout: 300_000 },
  async (seed) => {
    const { faults, reports } = await fuzzRooms(30_000, seed)
    expect(reports).toEqual([])
    expect(faults).toEqual([])
  },
)
