import { expect } from 'vitest'

import { hashOf } from '../../server/keys.ts'
import type { Device } from '../../server/hands.ts'
import type { Room } from '../../server/room.ts'
import { aRoom } from './house.ts'
import { keyOf } from './workshops.ts'

const ok = { ok: true }
const dealing = 4
/** The step in which cards are linked. */
export const linking = 7

export const lead = (room: Room, act: string, carried: unknown) => room.ask({ seat: 'f', act, carried })

/** A room in which two participants link cards, at one table or more, and somebody looks at the hands. */
export async function linkingRoom({ tables }: { tables: number } = { tables: 1 }) {
  const made = await aRoom()
  const { room, world } = made
  for (const name of ['blue', 'red']) {
    const carried = { key: hashOf(keyOf(name)), people: 1 }
    expect(await room.ask({ seat: 'door', act: 'join', carried })).toEqual(ok)
  }
  if (tables > 1) {
    expect(await lead(room, 'goTo', { step: dealing })).toEqual(ok)
    expect(await lead(room, 'dealCards', { persons: 8, tables })).toEqual(ok)
  }
  expect(await lead(room, 'goTo', { step: linking })).toEqual(ok)
  room.hands.look(1)
  const [one = '', two = '', three = '', four = ''] = Object.keys(room.workshop.cards)
  const pass = (time: number) => {
    world.pass(time)
    room.tick()
  }
  const tick = () => {
    const before = made.seen.length
    pass(50)
    return made.seen.slice(before).at(-1)
  }
  const devices = new Map<string, Device>()
  const deviceOf = (seat: string) => {
    const device = devices.get(seat) ?? { seat }
    devices.set(seat, device)
    return device
  }
  /** By this device, or by the only one of a seat. */
  const move = (who: string | Device, ...message: unknown[]) =>
    room.hands.move(typeof who === 'string' ? deviceOf(who) : who, message, world.now())
  const act = (seat: string, name: string, carried: unknown) => room.ask({ seat, act: name, carried })
  return { ...made, one, two, three, four, pass, tick, move, act }
}
