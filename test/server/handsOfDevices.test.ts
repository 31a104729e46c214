import { expect, it } from 'vitest'

import { aRoom } from './house.ts'
import { linking, linkingRoom } from './linking.ts'

it('keeps what one device of a seat holds, whatever the other devices do', async () => {
  const { room, watch, move, tick, one, two } = await linkingRoom()
  const [phone, laptop] = [watch('s2'), watch('s2')]
  move(phone, 't1', 10, 20, one)
  move(laptop, 't1', 300, 400)
  expect(tick()).toEqual([['s2', 't1', 10, 20, one]])
  move(laptop, 't1', 300, 400, one, two)
  expect(tick()).toEqual([['s2', 't1', 10, 20, one, two]])
  laptop.stop()
  expect(tick()).toEqual([['s2', 't1', 10, 20, one]])
  expect(room.hands.heldByOthers('s2')).toBeUndefined()
  expect(room.hands.heldByOthers('s3')).toEqual(new Set([one]))
  phone.stop()
  expect(tick()).toEqual([])
  expect(room.hands.heldByOthers('s3')).toBeUndefined()
})

it('shows of several devices of a seat the hand that moved last', async () => {
  const { move, tick } = await linkingRoom()
  const [phone, laptop] = [{ seat: 's2' }, { seat: 's2' }]
  move(laptop, 't1', 1, 1)
  tick()
  move(phone, 't1', 2, 2)
  expect(tick()).toEqual([['s2', 't1', 2, 2]])
  move(laptop, 't1', 3, 3)
  expect(tick()).toEqual([['s2', 't1', 3, 3]])
  move(laptop)
  expect(tick()).toEqual([['s2', 't1', 2, 2]])
})

it('lets one seat hold no more than forty things, however many devices it has', async () => {
  const { room } = await aRoom()
  for (const [seat, act, carried] of [
    ['door', 'join', { key: 'one', people: 1 }],
    ['door', 'join', { key: 'two', people: 1 }],
    ['f', 'goTo', { step: 4 }],
    ['f', 'dealCards', { persons: 8 }],
    ['f', 'goTo', { step: linking }],
  ] as const)
    expect(await room.ask({ seat, act, carried })).toEqual({ ok: true })
  const cards = Object.keys(room.workshop.cards)
  expect(cards).toHaveLength(80)
  for (let n = 0; n < 80; n += 20)
    room.hands.move({ seat: 's2' }, ['t1', n, n, ...cards.slice(n, n + 20)], 1000)
  expect(room.hands.heldByOthers('s3')).toEqual(new Set(cards.slice(0, 40)))
  room.hands.move({ seat: 's3' }, ['t1', 5, 5, cards[50]], 1000)
  expect(room.hands.heldByOthers('s2')).toEqual(new Set([cards[50]]))
})
