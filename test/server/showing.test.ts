import { expect, it } from 'vitest'

import { consoleView } from '../../rules/view/console.ts'
import { ownView } from '../../rules/view/own.ts'
import { tableView } from '../../rules/view/table.ts'
import { hashOf } from '../../server/keys.ts'
import type { Room } from '../../server/room.ts'
import { aRoom, deck } from './house.ts'
import { keyOf } from './workshops.ts'

const ok = { ok: true }
const lead = (room: Room, act: string, carried: unknown) => room.ask({ seat: 'f', act, carried })
const join = (room: Room, name: string) =>
  room.ask({ seat: 'door', act: 'join', carried: { key: hashOf(keyOf(name)), people: 1 } })

it('shows every line what its seat may see, first whole and then by changes', async () => {
  const { room, watch, second: pass } = await aRoom()
  await join(room, 'blue')
  const first = watch('f')
  const second = watch('s2')
  await join(room, 'red')
  await lead(room, 'goTo', { step: 4 })
  await lead(room, 'dealCards', { persons: 4 })
  const third = watch('s3')
  await lead(room, 'goTo', { step: 5 })
  const [card = ''] = Object.keys(ownView(room.workshop, 's2').cards)
  expect(await room.ask({ seat: 's2', act: 'pseudonymise', carried: { card, pseudonym: '312' } })).toEqual(ok)
  pass()
  for (const line of [first, second, third]) {
    expect(line.held['table']).toEqual(JSON.parse(JSON.stringify(tableView(room.workshop, deck))))
    expect(line.held['own']).toEqual(ownView(room.workshop, line.seat))
    expect(line.told.filter((name) => name === 'table')).toHaveLength(1)
  }
  const here = new Set(['f', 's2', 's3'])
  expect(first.held['console']).toEqual(consoleView(room.workshop, deck, here))
  expect(second.told).not.toContain('console')
  expect(first.versions).toEqual(first.versions.toSorted((a, b) => a - b))
})

it('sends nothing to a seat for which nothing changed', async () => {
  const { room, watch } = await aRoom()
  await join(room, 'blue')
  const line = watch('s2')
  await lead(room, 'setMinutes', { step: 3, minutes: 9 })
  expect(line.told).toEqual(['table', 'own'])
})

it('tells the facilitator who is there: a seat, as long as one of its devices is', async () => {
  const { room, watch, second } = await aRoom()
  await join(room, 'blue')
  const facilitator = watch('f')
  const isHere = () => {
    second()
    return facilitator.held['console']
  }
  const [phone, laptop] = [watch('s2'), watch('s2')]
  expect(isHere()).toMatchObject({ seats: { s2: { here: true } } })
  phone.stop()
  expect(isHere()).toMatchObject({ seats: { s2: { here: true } } })
  laptop.stop()
  expect(isHere()).toMatchObject({ seats: { s2: { here: false } } })
})

it('says farewell to a seat that is removed', async () => {
  const { room, watch } = await aRoom()
  await join(room, 'blue')
  const line = watch('s2')
  await lead(room, 'removeSeat', { seat: 's2' })
  expect(line.told.slice(-2)).toEqual(['farewell removed', 'hung up'])
  line.stop()
})

it('tells the facilitator what participants do once a second, and their own acts at once', async () => {
  const { room, watch, second } = await aRoom()
  const facilitator = watch('f')
  const changes = () => facilitator.told.filter((name) => name === 'console change').length
  second()
  for (let n = 0; n < 10; n++) await join(room, `person-${n}`)
  expect(changes()).toBe(1)
  second()
  expect(changes()).toBe(2)
  await lead(room, 'setDoor', { door: 'locked' })
  expect(changes()).toBe(3)
})
