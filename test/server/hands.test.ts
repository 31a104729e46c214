import { expect, it } from 'vitest'

import { lead, linking, linkingRoom } from './linking.ts'

const ok = { ok: true }
const seconds = 1000

it('shows every hand with what it holds, all in one message a tick', async () => {
  const { move, tick, one, seen } = await linkingRoom()
  move('s2', 't1', 10, 20)
  move('s2', 't1', 11.4, 20.6, one)
  move('s3', 't1', 500, -3)
  expect(tick()).toEqual([
    ['s2', 't1', 11, 21, one],
    ['s3', 't1', 500, -3],
  ])
  move('s3')
  expect(tick()).toEqual([['s2', 't1', 11, 21, one]])
  expect(seen).toHaveLength(2)
})

it('says nothing while nothing moves, but for once more after a second', async () => {
  const { move, tick, pass, seen } = await linkingRoom()
  move('s2', 't1', 10, 20)
  tick()
  move('s2', 't1', 10, 20)
  move('s2', 't1', 10.2, 19.9)
  for (let n = 0; n < 18; n++) expect(tick()).toBeUndefined()
  pass(100)
  expect(seen).toHaveLength(2)
  expect(seen[1]).toEqual([['s2', 't1', 10, 20]])
  for (let n = 0; n < 60; n++) expect(tick()).toBeUndefined()
})

it('does no work while nobody looks, and tells whoever begins to', async () => {
  const { room, move, tick } = await linkingRoom()
  tick()
  room.hands.look(-1)
  move('s2', 't1', 10, 20)
  expect(tick()).toBeUndefined()
  room.hands.look(1)
  expect(tick()).toEqual([['s2', 't1', 10, 20]])
})

it('gives a card to the first hand that names it, and shows the other one without', async () => {
  const { room, move, tick, one, two } = await linkingRoom()
  move('s2', 't1', 10, 20, one)
  move('s3', 't1', 30, 40, one, two)
  expect(tick()).toEqual([
    ['s2', 't1', 10, 20, one],
    ['s3', 't1', 30, 40, two],
  ])
  expect(room.hands.heldByOthers('s2')).toEqual(new Set([two]))
  expect(room.hands.heldByOthers('s3')).toEqual(new Set([one]))
  expect(room.hands.heldByOthers('f')).toEqual(new Set([one, two]))
  move('s2', 't1', 11, 20)
  move('s3', 't1', 31, 40, one, two)
  expect(tick()?.[1]).toEqual(['s3', 't1', 31, 40, one, two])
})

it('takes a pile with all its cards, but does not hinder who takes a pile by a card of it', async () => {
  const { room, move, tick, act, one, two, three } = await linkingRoom()
  await act('s2', 'putWith', { cards: [one, two], card: three })
  const [pile = ''] = Object.keys(room.workshop.piles)
  move('s2', 't1', 1, 1, pile)
  move('s3', 't1', 2, 2, one)
  expect(tick()).toEqual([
    ['s2', 't1', 1, 1, pile],
    ['s3', 't1', 2, 2],
  ])
  move('s2', 't1', 1, 1)
  move('s3', 't1', 3, 3, one)
  move('s2', 't1', 1, 2, pile)
  expect(tick()).toEqual([
    ['s2', 't1', 1, 2, pile],
    ['s3', 't1', 3, 3, one],
  ])
})

it('refuses an act on what another holds, as it was when the act came', async () => {
  const { room, move, act, one, two } = await linkingRoom()
  move('s2', 't1', 10, 20, one)
  const asked = act('s3', 'lay', { cards: [one], x: 100, y: 100 })
  move('s2', 't1', 10, 20)
  expect(await asked).toEqual({ no: 'held' })
  expect(await act('s3', 'lay', { cards: [one], x: 100, y: 100 })).toEqual(ok)
  move('s2', 't1', 10, 20, one)
  const drop = act('s2', 'putWith', { cards: [one], card: two })
  move('s2', 't1', 10, 20)
  move('s3', 't1', 10, 20, one)
  expect(await drop).toEqual(ok)
  expect(room.workshop.cards[one]?.pile).toBeDefined()
})

it('tells a repeat of what was kept that it is fine, though another holds the card now', async () => {
  const { room, move, one } = await linkingRoom()
  const from = { client: 'client-1', n: 1 }
  const drop = { seat: 's2', act: 'lay', carried: { cards: [one], x: 1, y: 1 }, from }
  expect(await room.ask(drop)).toEqual(ok)
  move('s3', 't1', 1, 1, one)
  expect(await room.ask(drop)).toEqual(ok)
  expect(await room.ask({ ...drop, from: { ...from, n: 2 } })).toEqual({ no: 'held' })
})

it('lets go after ten seconds without movement, and takes up again at the next', async () => {
  const { move, tick, pass, seen, one } = await linkingRoom()
  move('s2', 't1', 10, 20, one)
  pass(9.9 * seconds)
  expect(seen.at(-1)).toEqual([['s2', 't1', 10, 20, one]])
  move('s2', 't1', 10, 20, one)
  pass(0.5 * seconds)
  expect(tick()).toEqual([['s2', 't1', 10, 20]])
  move('s2', 't1', 10, 20, one)
  expect(tick()).toBeUndefined()
  move('s2', 't1', 10, 21, one)
  expect(tick()).toEqual([['s2', 't1', 10, 21, one]])
})

it('lets go when the step changes, the table is frozen, or the seat goes', async () => {
  const { room, watch, move, act, tick, one } = await linkingRoom()
  const take = () => {
    move('s2', 't1', 10, 20)
    move('s2', 't1', 10, 20, one)
    expect(room.hands.heldByOthers('s3')).toEqual(new Set([one]))
  }
  take()
  await lead(room, 'freeze', { on: true })
  expect(room.hands.heldByOthers('s3')).toBeUndefined()
  move('s2', 't1', 10, 21, one)
  expect(tick()).toEqual([['s2', 't1', 10, 21]])
  await lead(room, 'freeze', { on: false })
  take()
  await lead(room, 'goTo', { step: linking + 2 })
  expect(room.hands.heldByOthers('s3')).toBeUndefined()
  move('s2')
  const line = watch('s2')
  move(line, 't1', 10, 20, one)
  line.stop()
  expect(tick()).toEqual([])
  expect(room.hands.heldByOthers('s3')).toBeUndefined()
  take()
  expect(await act('s2', 'leave', {})).toEqual(ok)
  expect(tick()).toEqual([])
  expect(room.hands.heldByOthers('s3')).toBeUndefined()
})

it('lets go of a pile that is no more', async () => {
  const { room, move, act, tick, one, two, three, four } = await linkingRoom()
  await act('s3', 'putWith', { cards: [one], card: two })
  await act('s3', 'putWith', { cards: [three], card: four })
  const [pile = '', other = ''] = Object.keys(room.workshop.piles)
  move('s2', 't1', 10, 20, pile)
  expect(await act('s2', 'joinPiles', { pile, with: other })).toEqual(ok)
  expect(tick()).toEqual([['s2', 't1', 10, 20]])
  expect(room.hands.heldByOthers('s3')).toBeUndefined()
})

it('gives nothing to who may lay nothing, and nothing that is not on this table', async () => {
  const { room, move, tick, one } = await linkingRoom()
  await lead(room, 'letTable', { on: false })
  move('t', 't1', 1, 1, one)
  move('s2', 't1', 1, 1, 'no-such-card', '__proto__', 'constructor')
  move('s3', 't9', 1, 1, one)
  expect(tick()).toEqual([
    ['t', 't1', 1, 1],
    ['s2', 't1', 1, 1],
  ])
  expect(room.hands.heldByOthers('f')).toBeUndefined()
})
