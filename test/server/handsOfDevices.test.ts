import { expect, it } from 'vitest'

import { linkingRoom } from './linking.ts'

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
