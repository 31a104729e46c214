import { describe, expect, it } from 'vitest'

import { campaigned } from './campaign.ts'
import { campaign, checkPlace } from './plant.ts'
import { planted } from './planted.ts'
import firstFailing from './planted.json'

const sound = campaign()
const seedsOf: ReadonlyMap<string, number> = new Map(Object.entries(firstFailing))

describe('the simulation', () => {
  it('finds nothing wrong in two hundred seeds', { timeout: 300_000 }, async () => {
    const report = await campaigned(await sound, { seeds: 200, from: 1 })
    expect(report).toMatchObject({ seeds: 200, failures: 0 })
    for (const count of [report.acknowledged, report.crashes, report.cuts]) expect(count).toBeGreaterThan(100)
  })

  it('goes the same way each time that a seed is played, and another way with another seed', async () => {
    const { play } = await sound
    const lines: string[][] = [[], []]
    const [first, second] = [await play(17, (line) => lines[0]?.push(line)), await play(17)]
    expect(second).toEqual(first)
    await play(17, (line) => lines[1]?.push(line))
    expect(lines[1]).toEqual(lines[0])
    expect((await play(18)).trace).not.toBe(first.trace)
  })

  it('knows of every planted fault which seed finds it, and of no other', () => {
    expect([...seedsOf.keys()].toSorted()).toEqual(planted.map(({ name }) => name).toSorted())
  })

  it('refuses a fault whose place is gone, or there twice', async () => {
    const fault = { name: 'lost', file: 'server/room.ts', find: 'no such place', put: '', says: '' }
    await expect(checkPlace(fault)).rejects.toThrow('lost: its place is in server/room.ts 0 times')
    await expect(checkPlace({ ...fault, find: 'await' })).rejects.toThrow('has to be there once')
    await expect(campaign(fault)).rejects.toThrow('lost')
  })
})

describe('a planted fault is found by its seed, which is clean without it:', () => {
  it.each(planted.map((fault) => [fault.name, fault] as const))(
    '%s',
    { timeout: 60_000 },
    async (name, fault) => {
      const seed = seedsOf.get(name) ?? 0
      const found = await (await campaign(fault)).play(seed)
      expect(found.broken, `seed ${seed}`).toBeDefined()
      // The first two hundred were played without it above.
      if (seed <= 200) return
      const clean = await (await sound).play(seed)
      expect(clean.broken, `seed ${seed}`).toBeUndefined()
    },
  )
})
