import { expect } from 'vitest'

import { chanceFrom } from '../../rules/chance.ts'
import { ownView } from '../../rules/view/own.ts'
import { tableView } from '../../rules/view/table.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { entranceTo } from '../../server/entrance.ts'
import { createGate } from '../../server/gate.ts'
import { listenOn } from '../../server/listening.ts'
import { caps, limits, pacesOf } from '../../server/pace.ts'
import type { Room } from '../../server/room.ts'
import { journalsOn } from '../../server/store/journals.ts'
import { realWorld } from '../../server/world.ts'
import { pause } from '../play/player.ts'
import { aJoin, started } from './entering.ts'
import { leadOn, playOn } from './crowdMoves.ts'
import { Person } from './crowdPerson.ts'
import { aHouse, deck } from './house.ts'
import { fakeDisk } from './fakeDisk.ts'
import { facilitatorKey, keyOf } from './workshops.ts'

const people = 30
const linking = 7
const bugs = ['messageFailed', 'actFailed', 'viewFailed', 'ghostFailed', 'notSaved', 'cutOff']

/** A server with real sockets and a disk in memory, and thirty people at a table of three hundred cards. */
async function crowded(seed: number) {
  const gate = createGate({ publicName: undefined, proxies: 0, caps })
  const disk = fakeDisk()
  const { toAll, toLooking } = gate
  const house = await aHouse(disk, { world: realWorld, toAll, toLooking })
  const listening = await listenOn(0, '127.0.0.1')
  const paces = pacesOf(limits, () => realWorld.now())
  const { rooms, parts } = house
  gate.open(listening.http, {
    entrance: entranceTo(rooms, parts),
    paces,
    world: realWorld,
    report: parts.report,
  })
  const { room, code, workshop } = await started(house)
  for (let n = 0; n < people; n++) await house.entrance.join(aJoin(code, `p${n}`))
  await room.ask({ seat: 'f', act: 'goTo', carried: { step: 4 } })
  await room.ask({ seat: 'f', act: 'dealCards', carried: { persons: 30 } })
  await room.ask({ seat: 'f', act: 'goTo', carried: { step: linking } })
  const url = `http://127.0.0.1:${listening.port}`
  const person = (seat: string, key: string, n: number) =>
    new Person(seat, chanceFrom(seed * 1000 + n), { url, seat: { workshop, key } })
  const persons = Array.from({ length: people }, (_, n) => person(`s${n + 2}`, keyOf(`p${n}`), n))
  const facilitator = person('f', facilitatorKey, people)
  const end = async () => {
    for (const one of [...persons, facilitator]) one.close()
    await Promise.all([gate.close(), listening.close()])
    await rooms.stop()
  }
  return { room, disk, persons, facilitator, reports: house.reports, end }
}

/**
 * All thirty grab, drop, undo, leave and return for so long, on lines that break; then everything must be as the
 * rules have it, and the same on every screen. The seed stands in every complaint.
 */
export async function playTogether(seed: number, time: number, more: { lift: boolean }): Promise<number> {
  const crowd = await crowded(seed)
  const { room, persons, facilitator, reports } = crowd
  const named = `seed ${seed}`
  try {
    await expect
      .poll(() => persons.every(({ isOpen }) => isOpen), { timeout: 10_000, message: named })
      .toBe(true)
    const faces = facesOf(room.workshop)
    expect(faces, named).toHaveLength(300)
    const end = Date.now() + time
    await Promise.all([...persons.map((one) => playOn(one, end)), leadOn(facilitator, end, chanceFrom(seed))])
    await settled(room, persons, named, more.lift)
    expect(facesOf(room.workshop), named).toEqual(faces)
    expectSoundTable(room.workshop, named)
    await expectSameScreens(room, [...persons, facilitator], named)
    for (const { heard } of persons) for (const hands of heard) expectOneHolder(hands, named)
    expect(
      reports.filter((name) => bugs.includes(name)),
      named,
    ).toEqual([])
    const { workshops } = await journalsOn(crowd.disk.kill()).open()
    expect(workshops, named).toEqual([room.workshop])
    return persons.flatMap(({ answers }) => answers).filter((answer) => 'ok' in answer).length
  } finally {
    await crowd.end()
  }
}

/** All hands go up, or nobody moves any more: nothing may be held for longer than ten seconds after that. */
async function settled(room: Room, persons: readonly Person[], named: string, lift: boolean): Promise<void> {
  if (lift) persons.forEach((one) => one.lift())
  const options = { timeout: lift ? 5000 : 12_000, interval: 50, message: `${named}: still held` }
  await expect.poll(() => room.hands.heldByOthers('nobody'), options).toBeUndefined()
  await room.rest()
}

/** Whose and what every card is, whatever its place. */
function facesOf({ cards }: Workshop): string[] {
  return Object.entries(cards)
    .map(([id, card]) => [id, card.person, card.variable, card.value, card.pseudonym].join(' '))
    .sort()
}

/** Every card lies loose or in a pile that is there, and no two at one place of a pile. */
function expectSoundTable({ cards, piles }: Workshop, named: string): void {
  const places = new Map<string, string[]>()
  for (const [id, card] of Object.entries(cards)) {
    expect(card, `${named} ${id}`).toMatchObject({ place: 'table', table: 't1' })
    expect(
      (card.pile === undefined) === (card.x !== undefined && card.y !== undefined),
      `${named} ${id}`,
    ).toBe(true)
    if (card.pile === undefined) continue
    expect(piles[card.pile], `${named} ${id}`).toBeDefined()
    places.set(card.pile, [...(places.get(card.pile) ?? []), String(card.rank)])
  }
  expect([...places.keys()].sort(), named).toEqual(Object.keys(piles).sort())
  for (const ranks of places.values()) {
    expect(ranks.length, named).toBeGreaterThan(1)
    expect(new Set(ranks).size, named).toBe(ranks.length)
  }
}

async function expectSameScreens(room: Room, persons: readonly Person[], named: string): Promise<void> {
  const all = { timeout: 10_000, interval: 100, message: named }
  await expect.poll(() => persons.filter(({ isOpen }) => !isOpen).map(({ seat }) => seat), all).toEqual([])
  await pause(300)
  const table: unknown = JSON.parse(JSON.stringify(tableView(room.workshop, deck)))
  for (const { seat, views } of persons) {
    expect(views.table, `${named} ${seat}`).toEqual(table)
    expect(views.own, `${named} ${seat}`).toEqual(JSON.parse(JSON.stringify(ownView(room.workshop, seat))))
  }
}

function expectOneHolder(hands: readonly (readonly unknown[])[], named: string): void {
  const held = hands.flatMap(([_seat, _table, _x, _y, ...things]) => things)
  expect(new Set(held).size, `${named}: held by two`).toBe(held.length)
}
