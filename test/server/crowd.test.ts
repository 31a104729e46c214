import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'

import { bounded } from '../../server/bounds.ts'
import { Crowd, oldestOfMost } from '../../server/crowd.ts'
import { Known } from '../../server/known.ts'
import { caps, limits, pacesOf } from '../../server/pace.ts'
import { remembered, aRoom } from './house.ts'

it('counts how many are there under each name', () => {
  const crowd = new Crowd(2)
  const [one, two] = [crowd.enter('a'), crowd.enter('a')]
  expect([typeof one, typeof two, crowd.enter('a')]).toEqual(['function', 'function', undefined])
  expect(crowd.enter('b')).toBeDefined()
  one?.()
  one?.()
  expect([typeof crowd.enter('a'), crowd.enter('a')]).toEqual(['function', undefined])
})

it('takes from whoever has most, and only when it is full', () => {
  const all = [new Set(['a1']), new Set(['b1', 'b2', 'b3']), new Set(['c1', 'c2'])]
  expect(oldestOfMost(all, 7)).toBeUndefined()
  expect(oldestOfMost(all, 6)).toBe('b1')
  expect(oldestOfMost([], 0)).toBeUndefined()
})

it('cuts in a full room the oldest line of the seat that has most', async () => {
  const { room, watch } = await aRoom()
  for (let n = 0; n < 30; n++)
    await room.ask({ seat: 'door', act: 'join', carried: { key: `key-${n}`, people: 1 } })
  const told = new Map<string, string[][]>()
  const open = (seat: string) => told.set(seat, [...(told.get(seat) ?? []), watch(seat).told])
  // 25 seats with 16 lines each are as many as a workshop has.
  for (let seat = 2; seat < 27; seat++) for (let n = 0; n < 16; n++) open(`s${seat}`)
  const cut = () =>
    [...told].flatMap(([seat, all]) =>
      all.flatMap((one, n) => (one.includes('hung up') ? [`${seat} ${n}`] : [])),
    )
  expect(cut()).toEqual([])
  open('s30')
  expect(cut()).toEqual(['s2 0'])
})

it('remembers in which networks people of a room are, and forgets the oldest', async () => {
  const [{ room }, other] = [await aRoom(), await aRoom()]
  const known = new Known()
  for (let n = 0; n < 201; n++) known.add(room, `${n}`)
  expect([known.has(room, '0'), known.has(room, '1'), known.has(room, '200')]).toEqual([false, true, true])
  expect(known.has(other.room, '1')).toBe(false)
})

/** A line below socket.io, and whether it was closed. */
function aLine(hasEntered = true) {
  const reports = remembered()
  let closed = 0
  const line = Object.assign(new EventEmitter(), { transport: {}, close: () => (closed += 1) })
  const paces = pacesOf(limits, () => 0)
  bounded(line, { paces, report: reports.report, caps, hasEntered: () => hasEntered })
  return { line, isClosed: () => closed > 0, reports: reports.names }
}

it('cuts a line for which a megabyte waits, and none that reads', () => {
  const [slow, quick] = [aLine(), aLine()]
  const data = 'x'.repeat(10_000)
  for (let n = 0; n < 100; n++) {
    slow.line.emit('packetCreate', { data })
    quick.line.emit('packetCreate', { data })
    quick.line.emit('flush')
  }
  expect([slow.isClosed(), quick.isClosed()]).toEqual([false, false])
  slow.line.emit('packetCreate', { data })
  slow.line.emit('packetCreate', { data })
  expect([slow.isClosed(), slow.reports]).toEqual([true, ['cutOff']])
})

it('lets a line that entered say as much as its paces, and one that did not a few words', () => {
  const [inside, outside] = [aLine(true), aLine(false)]
  for (let n = 0; n < 600; n++) inside.line.emit('packet', { type: 'message' })
  for (let n = 0; n < 4; n++) outside.line.emit('packet', { type: 'message' })
  expect([inside.isClosed(), outside.isClosed()]).toEqual([false, false])
  outside.line.emit('packet', { type: 'message' })
  expect(outside.isClosed()).toBe(true)
  for (let n = 0; n < 501; n++) inside.line.emit('packet', { type: 'pong' })
  expect(inside.isClosed()).toBe(true)
})
