import { beforeAll, describe, expect, it } from 'vitest'

import type { Start } from '../../rules/wire.ts'
import { hashOf, seatOf } from '../../server/keys.ts'
import { facilitatorSeat } from '../../rules/begin.ts'
import { aHouse, aRoom } from '../server/house.ts'
import { keyOf } from '../server/workshops.ts'
import { carriedFor } from './matrixCarried.ts'
import { actNames } from './matrixRun.ts'
import { sightOf, stagesOf } from './matrixStages.ts'

const start = (key: string): Start => ({
  key,
  agenda: 'council',
  language: 'nl',
  address: 'u',
  origin: false,
  rehearsal: false,
})

/** Two workshops in one house, with the same seats in both, and all their keys. */
async function twoWorkshops() {
  const house = await aHouse()
  const open = async (name: string) => {
    const lead = keyOf(`lead-${name}`)
    const started = await house.entrance.start(start(lead))
    if (typeof started === 'string') throw new Error(started)
    const guests = ['a', 'b', 'c'].map((one) => keyOf(`${name}-${one}`))
    for (const key of guests) await house.entrance.join({ entry: started.code, key, people: 1 })
    const granted = await house.entrance.grant({ workshop: started.workshop, key: lead, seat: 't' })
    if (typeof granted === 'string') throw new Error(granted)
    const looks = keyOf(`looks-${name}`)
    const paired = await house.entrance.pair({ workshop: started.workshop, key: lead, kind: 'spectator' })
    if (typeof paired === 'string') throw new Error(paired)
    await house.entrance.join({ entry: paired.code, key: looks, people: 1 })
    return { workshop: started.workshop, keys: [lead, ...guests, granted.key, looks] }
  }
  return { house, one: await open('one'), other: await open('other') }
}

let parts: Awaited<ReturnType<typeof twoWorkshops>>
beforeAll(async () => {
  parts = await twoWorkshops()
})

describe('a key of another workshop', () => {
  it('opens its own seat, each of them', () => {
    const { house, other } = parts
    for (const key of other.keys)
      expect(house.entrance.enter({ workshop: other.workshop, key })).toHaveProperty('seat')
  })

  it('opens no seat here, whoever holds it, and changes nothing', async () => {
    const { house, one, other } = parts
    const before = house.rooms.find(one.workshop)?.workshop
    const bytes = await bytesOf()
    for (const key of other.keys) {
      const hello = { workshop: one.workshop, key }
      expect(house.entrance.enter(hello)).toBe('gone')
      expect(house.entrance.regain(hello)).toBe('no-entry')
      expect(await house.entrance.grant({ ...hello, seat: 's2' })).toBe('gone')
      expect(await house.entrance.pair({ ...hello, kind: 'facilitator' })).toBe('gone')
      expect(await house.entrance.save(hello)).toBe('gone')
      expect(await house.entrance.erase(hello)).toBe('gone')
    }
    expect(house.rooms.find(one.workshop)?.workshop).toBe(before)
    expect(await bytesOf()).toBe(bytes)
  })

  it('opens nothing as a hash either: what stands in the store is no key', () => {
    const { house, one } = parts
    const seats = Object.values(house.rooms.find(one.workshop)?.workshop.seats ?? {})
    const hashes = seats.flatMap(({ keys }) => keys)
    expect(hashes.length).toBeGreaterThan(4)
    const workshop = house.rooms.find(one.workshop)?.workshop
    if (!workshop) throw new Error('it is gone')
    for (const hash of hashes) {
      expect(seatOf(workshop, hash)).toBeUndefined()
      expect(hashOf(hash)).not.toBe(hash)
    }
  })
})

/** All that the store holds of both. */
async function bytesOf(): Promise<string> {
  const { house, one, other } = parts
  return JSON.stringify([one, other].map(({ workshop }) => house.rooms.find(workshop)?.workshop))
}

describe('whoever has not the lead', () => {
  it.each([1, 2, 3, 4, 5])('gets with key %i nothing that only the lead may have', async (n) => {
    const { house, one } = parts
    const hello = { workshop: one.workshop, key: one.keys[n] ?? '' }
    const before = house.rooms.find(one.workshop)?.workshop
    expect(await house.entrance.grant({ ...hello, seat: 's2' })).toBe('not-yours')
    expect(await house.entrance.pair({ ...hello, kind: 'table' })).toBe('not-yours')
    expect(await house.entrance.save(hello)).toBe('not-yours')
    expect(await house.entrance.erase(hello)).toBe('not-yours')
    expect(house.rooms.find(one.workshop)?.workshop).toBe(before)
  })
})

describe('in a room', () => {
  it('whatever is refused leaves the very same workshop, and nothing on the disk', async () => {
    const stage = stagesOf({ agenda: 'lesson' }).find(({ step }) => step === 'link')
    if (!stage) throw new Error('no such stage')
    const { room, disk, reports } = await aRoom(stage.workshop)
    const before = room.workshop
    const bytes = disk.content(`${before.id}.journal`)
    const { waiting, removed, removedFacilitator, spectator } = stage.cast
    const sight = sightOf(before, facilitatorSeat)
    const answers = await Promise.all(
      [waiting, removed, removedFacilitator, spectator, 's999', '__proto__'].flatMap((seat) =>
        actNames.flatMap((act) => carriedFor(act, sight).map((carried) => room.ask({ seat, act, carried }))),
      ),
    )
    expect(answers.length).toBeGreaterThan(600)
    expect(answers.filter((answer) => 'ok' in answer)).toEqual([])
    expect(room.workshop).toBe(before)
    expect(disk.content(`${before.id}.journal`).equals(bytes)).toBe(true)
    expect(reports).toEqual([])
  })
})
