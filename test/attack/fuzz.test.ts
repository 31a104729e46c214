import { describe, expect, it } from 'vitest'

import { chanceFrom } from '../../rules/chance.ts'
import { limits, type Limits } from '../../server/pace.ts'
import type { ReportName } from '../../server/report.ts'
import { served } from '../server/served.ts'
import { askNoMore } from './fuzz/asking.ts'
import { attack, crowdAt, fill } from './fuzz/attackers.ts'
import { flagsFrom } from './fuzz/flags.ts'
import { fuzzRooms } from './fuzz/inProcess.ts'
import { leakIn, typedIn } from './fuzz/leaks.ts'
import { mutated, wireText } from './fuzz/mutation.ts'
import { fuzzShapes } from './fuzz/shapes.ts'

/** Another one for every day would find more, and would be red on somebody who changed nothing. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261)
const packets = Number(process.env['FUZZ_PACKETS'] ?? 20_000)

const bugs: readonly ReportName[] = [
  'uncaught',
  'actFailed',
  'viewFailed',
  'ghostFailed',
  'requestFailed',
  'messageFailed',
]

describe(`hostile messages, from seed ${seed}`, () => {
  it('leave rooms sound: 20,000 of them, or more, in all steps, and memory, disk and screens agree', async () => {
    const { tally, faults, reports } = await fuzzRooms(packets, seed)
    expect(reports).toEqual([])
    expect(faults).toEqual([])
    expect(tally.packets).toBeGreaterThanOrEqual(packets)
    expect(tally.reachedValidation / tally.packets).toBeGreaterThan(0.3)
    expect(tally.accepted).toBeGreaterThan(1000)
    expect(Object.keys(tally.refused).length).toBeGreaterThan(20)
  }, 600_000)

  it('get words for an answer where they ask what one asks before one is in', async () => {
    const { faults, answered, workshops, reports } = await fuzzShapes(1200, chanceFrom(seed))
    expect(faults).toEqual([])
    expect(reports.filter((name) => bugs.includes(name))).toEqual([])
    expect(answered).toBeGreaterThan(50)
    expect(workshops).toBeGreaterThan(1)
  }, 300_000)

  it('do nothing to a server, over real sockets: 5,000 of them, also broken ones', async () => {
    const wide = { burst: 1e9, perSecond: 1e9 }
    const none = Object.keys(limits).reduce<Limits>((all, name) => ({ ...all, [name]: wide }), limits)
    const house = await served({ limits: none })
    const crowd = crowdAt(house.port, chanceFrom(seed))
    try {
      const plan = { rooms: 4, people: 3, rate: 5000 }
      await fill(crowd, plan)
      await attack(crowd, plan, 240_000, 5000)
      expect((await fetch(`${house.url}/readyz`)).status).toBe(200)
    } finally {
      crowd.rooms.forEach((room) => room.close())
      askNoMore()
      await house.end()
    }
    expect(house.reports.filter((name) => bugs.includes(name))).toEqual([])
    expect(crowd.counts.leaks).toEqual([])
    expect(crowd.counts.tally.packets).toBeGreaterThanOrEqual(5000)
    expect(crowd.counts.tally.reachedValidation / crowd.counts.tally.packets).toBeGreaterThan(0.3)
    expect(crowd.counts.cut).toBeGreaterThan(0)
  }, 300_000)
})

describe('the fuzzer', () => {
  it('sends the same from the same seed, and changes one thing at a time', () => {
    const valid = { cards: ['1-1', '1-2'], x: 10, y: 20 }
    const some = (from: number) => {
      const chance = chanceFrom(from)
      return Array.from({ length: 300 }, () => mutated(valid, chance))
    }
    expect(some(1)).toEqual(some(1))
    expect(new Set(some(1).map(({ way }) => way)).size).toBeGreaterThan(10)
    expect(some(2)).not.toEqual(some(1))
  })

  it('writes numbers that JSON has no word for, and keys that are none of an object', () => {
    expect(wireText({ a: Number.POSITIVE_INFINITY, b: -0 })).toBe('{"a":1e999,"b":-0}')
    expect(wireText(Object.fromEntries([['__proto__', 1]]))).toBe('{"__proto__":1}')
  })

  it('knows a place in the code, another’s words and an address when it sees them', () => {
    expect(leakIn('43[{"no":"frozen"}]')).toBeUndefined()
    expect(leakIn('TypeError: x\n    at play (/srv/spel/rules/play.ts:20:3)')).toBeDefined()
    expect(leakIn('{"words":"Kanariepiet fluit zachtjes"}')).toBeDefined()
    expect(typedIn('{"report":"cutOff"}', ['Luister eerst'])).toEqual([])
    expect(typedIn('{"why":"Luister eerst from 10.0.0.7"}', ['Luister eerst'])).toHaveLength(2)
  })

  it('says what is wrong with a flag', () => {
    expect(flagsFrom(['--packets', 'many'])).toEqual({ wrong: '--packets: a whole number' })
    expect(flagsFrom(['--paced', '101'])).toEqual({ wrong: '--paced: at most 100' })
    expect(flagsFrom(['--seed', '7'])).toMatchObject({ seed: 7, packets: 20_000, paced: 10 })
  })
})
