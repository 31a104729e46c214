import { describe, expect, it } from 'vitest'

import { peopledSeats } from '../../rules/who.ts'
import { hashOf } from '../../server/keys.ts'
import type { Room } from '../../server/room.ts'
import { aRoom } from './house.ts'
import { aWorkshop, keyOf, settings } from './workshops.ts'

const halfHour = 1_800_000
const join = (room: Room, name: string) =>
  room.ask({ seat: 'door', act: 'join', carried: { key: hashOf(keyOf(name)), people: 1 } })

describe('when the clock is set back', () => {
  it('the console hears within a second or two what participants do', async () => {
    const { room, world, watch, second } = await aRoom()
    await join(room, 'blue')
    const facilitator = watch('f')
    second()
    world.pass(-halfHour)
    await join(room, 'red')
    second()
    second()
    expect(facilitator.held['console']).toMatchObject({ seats: { s3: { role: 'participant' } } })
  })

  it('a snapshot that is owed is written as soon as the disk can', async () => {
    const { room, world, disk, reports, second } = await aRoom()
    const lines = () => disk.content(`${room.workshop.id}.journal`).toString().trimEnd().split('\n')
    disk.failNext('rename')
    await room.ask({ seat: 'f', act: 'goTo', carried: { step: 1 } })
    await expect.poll(() => reports).toEqual(['snapshotFailed'])
    expect(lines()).toHaveLength(2)
    world.pass(-halfHour)
    second()
    await expect.poll(lines).toHaveLength(1)
  })

  it('simulated participants come in all the same', async () => {
    const rehearsal = aWorkshop({ settings: { ...settings, rehearsal: true, simulated: 4 } })
    const { room, world, watch, second } = await aRoom(rehearsal)
    watch('f')
    second()
    world.pass(-halfHour)
    for (let n = 0; n < 40; n++) {
      second()
      await room.rest()
    }
    expect(peopledSeats(room.workshop)).toHaveLength(4)
  })
})
