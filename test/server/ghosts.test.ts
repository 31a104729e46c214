import { describe, expect, it } from 'vitest'

import { peopledSeats } from '../../rules/who.ts'
import type { Workshop } from '../../rules/workshop.ts'
import type { Room } from '../../server/room.ts'
import { aRoom, fakeWorld } from './house.ts'
import { aWorkshop, keyOf, settings } from './workshops.ts'

const lead = (room: Room, act: string, carried: unknown) => room.ask({ seat: 'f', act, carried })

/** A room in which somebody rehearses, with time that passes when told so. */
async function rehearsing(more: Partial<Workshop['settings']> = {}) {
  const world = fakeWorld()
  const rehearsal = { ...settings, rehearsal: true, simulated: 8, ...more }
  const { room, watch, reports } = await aRoom(aWorkshop({ settings: rehearsal }), { world })
  const seconds = async (count: number) => {
    for (let n = 0; n < count * 4; n++) {
      world.pass(250)
      room.tick()
      await room.rest()
    }
    return room.workshop
  }
  const here = () => peopledSeats(room.workshop).length
  return { room, watch, seconds, here, reports }
}

describe('simulated participants', () => {
  it('come in one after the other, as many as were chosen and no more', async () => {
    const { watch, seconds, here } = await rehearsing()
    watch('f')
    await seconds(6)
    expect(here()).toBeGreaterThan(0)
    expect(here()).toBeLessThan(5)
    await seconds(60)
    expect(here()).toBe(8)
  })

  it('count as present at the console, like people, and let a real phone in beside them', async () => {
    const { room, watch, seconds, here } = await rehearsing({ simulated: 4 })
    const { held } = watch('f')
    await seconds(40)
    await room.ask({ seat: 'door', act: 'join', carried: { key: keyOf('phone'), people: 1 } })
    await seconds(3)
    expect(here()).toBe(5)
    expect(held['console']).toMatchObject({ personsProposed: 6, seats: { s2: { here: true } } })
  })

  it('stay out when nobody rehearses, whatever the settings say', async () => {
    const { watch, seconds, here } = await rehearsing({ rehearsal: false })
    watch('f')
    await seconds(60)
    expect(here()).toBe(0)
  })

  it('rest while nobody looks on', async () => {
    const { room, watch, seconds } = await rehearsing()
    await seconds(30)
    expect(room.workshop.seq).toBe(0)
    const line = watch('f')
    await seconds(60)
    line.stop()
    const { seq } = room.workshop
    await seconds(30)
    expect(room.workshop.seq).toBe(seq)
  })

  it('write numbers at the pace of people', async () => {
    const { room, watch, seconds } = await rehearsing({ agenda: 'demo' })
    watch('f')
    await seconds(60)
    await lead(room, 'goTo', { step: 2 })
    await lead(room, 'dealCards', { persons: 8 })
    await lead(room, 'goTo', { step: 3 })
    const numbered = ({ cards }: Workshop) =>
      Object.values(cards).filter(({ pseudonym }) => pseudonym !== undefined).length
    expect(numbered(await seconds(5))).toBeLessThan(12)
    expect(numbered(await seconds(60))).toBeGreaterThan(60)
  })

  it('put their golden tips in the box within 20 to 60 seconds, and none earlier', async () => {
    const { room, watch, seconds, reports } = await rehearsing()
    watch('f')
    await seconds(60)
    await lead(room, 'goTo', { step: 1 })
    const tips = ({ boxes }: Workshop) => Object.keys(boxes?.['goldenTip']?.ballots ?? {}).length
    expect(tips(await seconds(19))).toBe(0)
    const some = tips(await seconds(20))
    expect(some).toBeGreaterThan(0)
    expect(some).toBeLessThan(8)
    expect(tips(await seconds(21))).toBe(8)
    expect(reports).toEqual([])
  })
})

it('stands in at once for somebody who left, where nobody rehearses', async () => {
  const { room, watch, seconds } = await rehearsing({ rehearsal: false, agenda: 'demo' })
  watch('f')
  for (const name of ['one', 'two', 'three', 'four'])
    await room.ask({ seat: 'door', act: 'join', carried: { key: keyOf(name), people: 1 } })
  await lead(room, 'goTo', { step: 2 })
  await lead(room, 'dealCards', { persons: 4 })
  await lead(room, 'goTo', { step: 3 })
  await room.ask({ seat: 's3', act: 'leave', carried: {} })
  const { persons, cards } = await seconds(16)
  const gone = Object.entries(persons).find(([, { holders }]) => holders.includes('s3'))?.[0]
  const numbered = Object.values(cards).filter(({ pseudonym }) => pseudonym !== undefined)
  expect(numbered.map(({ person }) => person)).toEqual(Array.from({ length: 10 }, () => gone))
})
