import type { Join, Start } from '../../rules/wire.ts'
import type { aHouse } from './house.ts'
import { facilitatorKey, keyOf } from './workshops.ts'

export const aStart: Start = {
  key: facilitatorKey,
  agenda: 'council',
  language: 'nl',
  address: 'u',
  origin: false,
  rehearsal: false,
}
export const aJoin = (entry: string, name: string): Join => ({ entry, key: keyOf(name), people: 1 })

type House = Awaited<ReturnType<typeof aHouse>>

/** A workshop that has just begun in this house. */
export async function started(house: House) {
  const begun = await house.entrance.start(aStart)
  if (typeof begun === 'string') throw new Error(begun)
  const room = house.rooms.find(begun.workshop)
  if (!room) throw new Error('no room')
  return { ...begun, room, invite: room.workshop.invite }
}
