import { isDeepStrictEqual } from 'node:util'

import { ownView } from '../../rules/view/own.ts'
import { tableView } from '../../rules/view/table.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { deck } from '../play/deck.ts'
import { pause } from '../play/player.ts'
import { foldOf } from './history.ts'
import type { Host } from './host.ts'
import type { Room } from './room.ts'
import type { Someone } from './someone.ts'

/** Holds what everybody sees against all that was ever kept, once all is quiet; gives who sees something else. */
export async function blind(host: Host, room: Room): Promise<string[]> {
  let seats: string[] = []
  for (let tries = 0; tries < 50; tries++) {
    const workshop = foldOf(await host.history(room.workshop))
    seats = room.all.filter((one) => !seesAll(one, workshop)).map(({ seat }) => seat)
    if (seats.length === 0) return []
    await pause(100)
  }
  return seats
}

function seesAll({ seat, views }: Someone, workshop: Workshop): boolean {
  const table: unknown = JSON.parse(JSON.stringify(tableView(workshop, deck)))
  const own: unknown = JSON.parse(JSON.stringify(ownView(workshop, seat)))
  return (
    views.own?.seat === seat && isDeepStrictEqual(views.table, table) && isDeepStrictEqual(views.own, own)
  )
}
