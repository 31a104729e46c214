import { expect, it } from 'vitest'

import { withSeat } from '../../rules/who.ts'
import type { SeenHand } from '../../rules/wire.ts'
import { Hands } from '../../server/hands.ts'
import { lead, linkingRoom } from './linking.ts'

it('takes no hand at another table', async () => {
  const { room, move, tick } = await linkingRoom({ tables: 2 })
  await lead(room, 'seatAt', { seat: 's2', table: 't1' })
  const at = (table: string) => Object.entries(room.workshop.cards).find(([, card]) => card.table === table)
  const [[here = ''] = [], [there = ''] = []] = [at('t1'), at('t2')]
  move('s2', 't2', 1, 1, there, here)
  move('f', 't2', 1, 1, there, here)
  expect(tick()).toEqual([['f', 't2', 1, 1, there]])
  move('s2', 't1', 1, 1, there, here)
  expect(tick()?.[1]).toEqual(['s2', 't1', 1, 1, here])
  move('s2', 't2', 1, 1)
  expect(tick()).toEqual([['f', 't2', 1, 1, there]])
})

it('lifts the hand of who is seated at another table', async () => {
  const { room, move, tick } = await linkingRoom({ tables: 2 })
  await lead(room, 'seatAt', { seat: 's2', table: 't1' })
  move('s2', 't1', 1, 1)
  await lead(room, 'seatAt', { seat: 's2', table: 't2' })
  expect(tick()).toEqual([])
})

it('lifts a hand from a table that is gone', async () => {
  const { room, move, tick } = await linkingRoom({ tables: 2 })
  move('f', 't2', 1, 1)
  expect(tick()).toEqual([['f', 't2', 1, 1]])
  expect(await lead(room, 'playAgain', { step: 4 })).toEqual({ ok: true })
  expect(Object.keys(room.workshop.tables)).not.toContain('t2')
  expect(tick()).toEqual([])
})

it('takes no hand of who has left', async () => {
  const { move, act, tick } = await linkingRoom()
  expect(await act('s2', 'leave', {})).toEqual({ ok: true })
  move('s2', 't1', 1, 1)
  move('s3', 't1', 2, 2)
  expect(tick()).toEqual([['s3', 't1', 2, 2]])
})

it('takes no hand of who only watches, and of nobody', async () => {
  const { room } = await linkingRoom()
  const seat = room.workshop.seats['s2']
  if (!seat) throw new Error('s2 is not there')
  const workshop = withSeat(room.workshop, 's2', { ...seat, role: 'spectator' })
  const seen: SeenHand[][] = []
  const hands = new Hands(
    () => workshop,
    (sent) => void seen.push(sent),
  )
  hands.look(1)
  for (const id of ['s2', 's3', 's99', '__proto__']) hands.move({ seat: id }, ['t1', 1, 1], 1)
  hands.tick(50)
  expect(seen).toEqual([[['s3', 't1', 1, 1]]])
})

it('says nothing again when an act changes nothing about what is held', async () => {
  const { room, move, act, tick, pass, one, two, three } = await linkingRoom()
  move('s2', 't1', 1, 1, one, two)
  expect(tick()).toEqual([['s2', 't1', 1, 1, one, two]])
  pass(1000)
  expect(await act('s3', 'lay', { cards: [three], x: 100, y: 100 })).toEqual({ ok: true })
  expect(tick()).toBeUndefined()
  expect(await lead(room, 'lay', { cards: [two], x: 100, y: 100 })).toEqual({ no: 'held' })
  expect(await act('s2', 'putWith', { cards: [two], card: three })).toEqual({ ok: true })
  const [pile = ''] = Object.keys(room.workshop.piles)
  move('s3', 't1', 2, 2, pile)
  expect(tick()).toEqual([
    ['s2', 't1', 1, 1, one, two],
    ['s3', 't1', 2, 2, pile],
  ])
  expect(await act('s2', 'lay', { cards: [one], x: 5, y: 5 })).toEqual({ ok: true })
  expect(tick()).toEqual([
    ['s2', 't1', 1, 1, one],
    ['s3', 't1', 2, 2, pile],
  ])
})
