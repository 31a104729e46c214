import { expect, it } from 'vitest'

import { chanceFrom, type Chance } from '../../rules/chance.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { Room } from '../../server/room.ts'
import { fakeDisk, type FakeDisk } from './fakeDisk.ts'
import { deck, partsOn } from './house.ts'
import { aWorkshop } from './workshops.ts'

type Client = { name: string; sent: number; acked: number }

/** A server on this disk, with the workshop as the disk tells it. */
async function roomOn(disk: FakeDisk): Promise<Room> {
  const parts = partsOn(disk)
  const { workshops, damaged } = await parts.store.open()
  expect(damaged).toEqual([])
  const [workshop = aWorkshop()] = workshops
  if (workshops.length === 0) await parts.store.snapshot(workshop)
  return new Room(workshop, { ...parts, deck, toAll: () => undefined, toLooking: () => undefined })
}

/** Each client asks until it hears that its act is kept, and then for the next; answers get lost on the way. */
async function acting(room: Room, clients: readonly Client[], chance: Chance): Promise<void> {
  const asks = clients.map(async (client) => {
    const n = client.acked + 1
    client.sent = n
    const carried = { on: chance.whole(0, 1) === 0 }
    const answer = await room.ask({ seat: 'f', act: 'freeze', carried, from: { client: client.name, n } })
    if ('ok' in answer && chance.whole(0, 5) > 0) client.acked = n
  })
  await Promise.all(asks)
  if (chance.whole(0, 3) === 0) await room.rest()
}

function doneOf({ seats }: Workshop, { name }: Client): number {
  return seats['f']?.done[name] ?? 0
}

/** Five lives of a server on one disk, each ended by a kill or a power cut wherever it was. */
async function run(seed: number): Promise<void> {
  const chance = chanceFrom(seed)
  const clients = ['client-1', 'client-2', 'client-3'].map((name) => ({ name, sent: 0, acked: 0 }))
  let disk = fakeDisk()
  let room = await roomOn(disk)
  for (let life = 0; life < 5; life++) {
    if (chance.whole(0, 1) === 0) disk.failNext(chance.pick(['write', 'sync', 'rename', 'folder']))
    disk.killAfter(chance.whole(0, 60))
    for (let n = chance.whole(1, 8); n > 0; n--) await acting(room, clients, chance)
    disk = chance.whole(0, 1) === 0 ? disk.kill() : disk.cutPower(chance)
    room = await roomOn(disk)
    for (const client of clients) {
      expect(doneOf(room.workshop, client)).toBeGreaterThanOrEqual(client.acked)
      expect(doneOf(room.workshop, client)).toBeLessThanOrEqual(client.sent)
    }
    expect(room.workshop.seq).toBe(clients.reduce((sum, client) => sum + doneOf(room.workshop, client), 0))
  }
}

it('plays every act once that it acknowledged, over kills, power cuts and failing disks', async () => {
  for (let seed = 1; seed <= 300; seed++) {
    await run(seed).catch((cause: unknown) => {
      throw new Error(`seed ${seed}`, { cause })
    })
  }
})
