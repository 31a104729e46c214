import { describe, expect, it } from 'vitest'

import { chanceFrom } from '../../../client/reveal/dots/chance.ts'
import { type Crowd, emptyCrowd } from '../../../client/reveal/dots/crowd.ts'
import { type Leg, walk } from '../../../client/reveal/dots/motion.ts'
import { legsTo } from '../../../client/reveal/dots/plan.ts'
import type { DotScene } from '../../../client/reveal/dots/scene.ts'
import { dealtFor, pooled, roomsFor, standIn } from '../../../client/reveal/dots/stand.ts'
import { scenes } from './page/scenes.ts'

const size = { width: 800, height: 450, sharp: 1 }
const all = Object.values(scenes)
const stand = (scene: DotScene, seed: number) =>
  standIn(scene, size, dealtFor(scene, chanceFrom(seed)), roomsFor(18)).crowd

function legs(
  before: DotScene | undefined,
  scene: DotScene,
): { legs: Leg[]; last: Crowd; now: Crowd | undefined } {
  const last = stand(scene, 1)
  const now = before && stand(before, before.is === 'groups' ? 2 : 1)
  const ends = { last, pool: pooled(scene, size, chanceFrom(3)) }
  return { legs: legsTo({ before, scene, now, ends }, size, chanceFrom(4)), last, now }
}
const at = (leg: Leg, share: number) => {
  const crowd = emptyCrowd(leg.to.x.length, leg.to.work, leg.to.dot)
  walk(leg, share, crowd)
  return crowd
}
const same = (one: Crowd, other: Crowd) =>
  (['x', 'y', 'tint', 'light'] as const).every((what) =>
    one[what].every((value, n) => Math.abs(value - other[what][n]!) < 0.01),
  )

describe('every way from scene to scene', () => {
  const ways = [undefined, ...all].flatMap((before) =>
    all.filter((scene) => scene !== before).map((scene) => [before, scene] as const),
  )

  it('lasts three seconds at most', () => {
    for (const [before, scene] of ways) {
      const ms = legs(before, scene).legs.reduce((sum, leg) => sum + leg.ms, 0)
      expect(ms).toBeGreaterThan(500)
      expect(ms).toBeLessThanOrEqual(3000)
    }
  })

  it('sets out from where the dots are, goes on without a jump, and ends where they stand', () => {
    for (const [before, scene] of ways) {
      const { legs: way, last, now } = legs(before, scene)
      if (now) expect(same(at(way[0]!, 0), now)).toBe(true)
      expect(same(at(way.at(-1)!, 1), last)).toBe(true)
      way.slice(1).forEach((leg, n) => {
        const other = leg.to.x.length !== way[n]!.to.x.length
        if (!other && leg.from.light[0] === 1) expect(same(at(way[n]!, 1), at(leg, 0))).toBe(true)
      })
    }
  })

  it('from one characteristic to the next leads through the pools, at rest for a moment', () => {
    const { legs: way } = legs(scenes.work, scenes.age)
    expect(way.length).toBe(3)
    expect(same(at(way[0]!, 1), way[1]!.to)).toBe(true)
    expect(same(at(way[1]!, 0.5), way[2]!.from)).toBe(true)
  })

  it('fades other people into the dark before new ones gather', () => {
    const { legs: way } = legs(scenes.age, scenes.department)
    expect(at(way[0]!, 1).light.every((light) => light === 0)).toBe(true)
    expect(way[1]!.to.x.length).toBe(5988)
    expect(at(way[1]!, 0).light.every((light) => light < 0.2)).toBe(true)
  })
})

describe('walking', () => {
  it('is no block: halfway some have hardly left and others are nearly there', () => {
    const { legs: way } = legs(scenes.coloured, scenes.age)
    const [leg] = way
    const half = at(leg!, 0.5)
    const shares = Array.from(half.x, (x, n) => {
      const whole = Math.hypot(leg!.to.x[n]! - leg!.from.x[n]!, leg!.to.y[n]! - leg!.from.y[n]!)
      return Math.hypot(x - leg!.from.x[n]!, half.y[n]! - leg!.from.y[n]!) / whole
    }).toSorted((one, other) => one - other)
    expect(shares[Math.floor(shares.length * 0.1)]).toBeLessThan(0.3)
    expect(shares[Math.floor(shares.length * 0.9)]).toBeGreaterThan(0.7)
  })

  it('turns a colour where people stand, and the yellow ones first', () => {
    const { legs: way } = legs(undefined, scenes.coloured)
    const turning = way[1]!
    const half = at(turning, 0.45)
    expect(half.x.every((x, n) => Math.abs(x - turning.from.x[n]!) < 0.01)).toBe(true)
    const mean = (tints: Float32Array) => tints.reduce((sum, tint) => sum + tint, 0) / tints.length
    expect(mean(half.tint.slice(0, 5308))).toBeGreaterThan(0.3 + mean(half.tint.slice(5308)))
  })
})
