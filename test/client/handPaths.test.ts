import { expect, it } from 'vitest'

import { createHandPaths, type HandPaths } from '../../client/handPaths.ts'
import { chanceFrom } from '../../rules/chance.ts'
import type { SeenHand } from '../../rules/wire.ts'

const hand = (x: number, y = 0, seat = 's2', ...held: string[]): SeenHand => [seat, 't1', x, y, ...held]
const xAt = (paths: HandPaths, now: number) => paths.at(now).hands[0]?.x

it('has a hand where it was one tick ago, in a line between two ticks', () => {
  const paths = createHandPaths()
  for (let tick = 0; tick <= 4; tick++) paths.take([hand(tick * 100, tick * 10)], tick * 50)
  expect(paths.at(200)).toMatchObject({ hands: [{ x: 300, y: 30 }], moving: true })
  expect(paths.at(225)).toMatchObject({ hands: [{ x: 350, y: 35 }], moving: true })
  expect(paths.at(250)).toMatchObject({ hands: [{ x: 400, y: 40 }], moving: false })
  expect(paths.at(9000)).toMatchObject({ hands: [{ x: 400 }], moving: false })
})

it('has a new hand at once where it is, and one that is gone no more', () => {
  const paths = createHandPaths()
  expect(paths.at(5)).toEqual({ hands: [], moving: false })
  paths.take([hand(100, 0, 's2', 'card')], 10)
  expect(paths.at(10)).toEqual({
    hands: [{ seat: 's2', table: 't1', x: 100, y: 0, held: ['card'] }],
    moving: false,
  })
  paths.take([hand(700, 0, 's3'), hand(100)], 60)
  expect(paths.at(70).hands).toEqual([
    { seat: 's3', table: 't1', x: 700, y: 0, held: [] },
    { seat: 's2', table: 't1', x: 100, y: 0, held: [] },
  ])
  paths.take([], 1000)
  expect(paths.at(1060)).toEqual({ hands: [], moving: false })
})

it('lets no hand wander over to another table', () => {
  const paths = createHandPaths()
  paths.take([['s2', 't1', 0, 0]], 0)
  paths.take([['s2', 't2', 900, 0]], 50)
  expect(paths.at(75).hands).toMatchObject([{ table: 't2', x: 900 }])
})

it('lets a hand stand still that stands still, and begins anew without a delay', () => {
  const paths = createHandPaths()
  paths.take([hand(0)], 0)
  paths.take([hand(0)], 1000)
  expect(paths.at(1010).moving).toBe(false)
  paths.take([hand(0)], 2000)
  paths.take([hand(100)], 3000)
  expect([3000, 3025, 3050].map((now) => xAt(paths, now))).toEqual([0, 50, 100])
})

it('goes on at the speed of the hand when a tick got lost', () => {
  const paths = createHandPaths()
  paths.take([hand(0)], 0)
  paths.take([hand(100)], 50)
  paths.take([hand(300)], 150)
  expect([150, 200, 250].map((now) => xAt(paths, now))).toEqual([100, 200, 300])
})

it('catches up at once with a page that slept', () => {
  const paths = createHandPaths()
  paths.take([hand(0)], 0)
  for (let tick = 1; tick <= 100; tick++) paths.take([hand(tick)], 5000 + tick / 10)
  expect(xAt(paths, 5250)).toBe(100)
})

it.each([1, 2, 3, 4, 5])('never jumps, however unevenly the ticks come (seed %i)', (seed) => {
  const chance = chanceFrom(seed)
  const paths = createHandPaths()
  const speed = 2
  let [arrives, tick, before, largest, farthestBehind] = [0, 0, 0, 0, 0]
  for (let now = 0; now < 20_000; now++) {
    while (arrives <= now) {
      paths.take([hand(tick * 50 * speed)], arrives)
      tick += 1
      // Each tick is late by itself, and the lateness does not add up: 30 to 80 ms lie between two.
      arrives = Math.max(arrives + 30, Math.min(arrives + 80, tick * 50 + chance.whole(0, 30)))
    }
    const x = xAt(paths, now) ?? 0
    expect(x).toBeGreaterThanOrEqual(before)
    largest = Math.max(largest, x - before)
    if (now > 1000) farthestBehind = Math.max(farthestBehind, now - x / speed)
    before = x
  }
  expect(largest).toBeLessThanOrEqual(speed * 1.26)
  expect(farthestBehind).toBeLessThan(180)
})
