import { describe, expect, it } from 'vitest'

import { chanceFrom, shuffled } from '../../../client/reveal/dots/chance.ts'
import { byColour, mixed } from '../../../client/reveal/dots/deal.ts'
import { dealtFor, pooled } from '../../../client/reveal/dots/stand.ts'
import { scenes } from './page/scenes.ts'

const size = { width: 1366, height: 768, sharp: 1 }
const { work: worked, sex, coloured } = scenes

/** Of which group each yellow dot is, by the place that it was dealt. */
function groupsOf(dealt: Uint32Array, scene: typeof worked): number[] {
  const ends = scene.groups.map((_, n) =>
    scene.groups.slice(0, n + 1).reduce((sum, { work }) => sum + work, 0),
  )
  return Array.from(dealt.slice(0, scene.work), (place) => ends.findIndex((end) => place < end))
}

/** How far a table of old by new groups is from what chance gives: chi squared, and its degrees of freedom. */
function chiSquared(old: readonly number[], next: readonly number[]): { chi: number; free: number } {
  const count = (of: readonly number[]) => (group: number) => of.filter((one) => one === group).length
  const [olds, nexts] = [[...new Set(old)], [...new Set(next)]]
  const cells = olds.flatMap((one) =>
    nexts.map((other) => {
      const expected = (count(old)(one) * count(next)(other)) / old.length
      const found = old.filter((group, n) => group === one && next[n] === other).length
      return (found - expected) ** 2 / expected
    }),
  )
  return { chi: cells.reduce((sum, cell) => sum + cell, 0), free: (olds.length - 1) * (nexts.length - 1) }
}

/** How much two columns of figures go together: 0 not at all, 1 or -1 wholly. */
function together(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const mean = (of: ArrayLike<number>) => Array.from(of).reduce((sum, value) => sum + value, 0) / of.length
  const [meanOne, meanOther] = [mean(one), mean(other)]
  let [both, ofOne, ofOther] = [0, 0, 0]
  for (let n = 0; n < one.length; n++) {
    const [dx, dy] = [one[n]! - meanOne, other[n]! - meanOther]
    both += dx * dy
    ofOne += dx * dx
    ofOther += dy * dy
  }
  return both / Math.sqrt(ofOne * ofOther)
}

describe('a deal', () => {
  it('gives every dot a place, and no place to two', () => {
    for (const dealt of [byColour(worked, chanceFrom(1)), mixed(32_450, chanceFrom(2))])
      expect(new Set(dealt).size).toBe(32_450)
  })

  it('puts exactly the yellow people into the yellow bars', () => {
    const dealt = byColour(worked, chanceFrom(3))
    expect(dealt.slice(0, 5308).every((place) => place < 5308)).toBe(true)
    expect(dealt.slice(5308).every((place) => place >= 5308)).toBe(true)
    const groups = groupsOf(dealt, worked)
    expect(groups.filter((group) => group === 0).length).toBe(3342)
    expect(groups.filter((group) => group === 1).length).toBe(1966)
  })

  it('makes each order as likely as any other', () => {
    const chance = chanceFrom(4)
    const found = new Map<string, number>()
    for (let n = 0; n < 6000; n++) {
      const order = shuffled(3, chance).join('')
      found.set(order, (found.get(order) ?? 0) + 1)
    }
    expect(found.size).toBe(6)
    for (const count of found.values()) expect(Math.abs(count - 1000)).toBeLessThan(130)
  })

  it('throws the same for the same seed, and otherwise for another', () => {
    expect(mixed(100, chanceFrom(5))).toEqual(mixed(100, chanceFrom(5)))
    expect(mixed(100, chanceFrom(5))).not.toEqual(mixed(100, chanceFrom(6)))
  })
})

describe('from one characteristic to the next', () => {
  it('nobody can be followed: old and new group go together as chance has it', () => {
    // Chi squared has its own number of degrees of freedom as its mean, and twice that as its variance.
    const seeds = Array.from({ length: 60 }, (_, n) => n + 100)
    const found = seeds.map((seed) => {
      const chance = chanceFrom(seed)
      const before = dealtFor(worked, chance)
      return chiSquared(groupsOf(before, worked), groupsOf(dealtFor(sex, chance), sex))
    })
    const mean = found.reduce((sum, { chi, free }) => sum + chi / free, 0) / seeds.length
    expect(mean).toBeGreaterThan(0.4)
    expect(mean).toBeLessThan(1.8)
    expect(Math.max(...found.map(({ chi }) => chi))).toBeLessThan(16)
  })

  it('would be noticed if somebody stayed', () => {
    const before = dealtFor(worked, chanceFrom(7))
    expect(chiSquared(groupsOf(before, worked), groupsOf(before, worked)).chi).toBeGreaterThan(1000)
  })

  it('the pool carries nothing over, neither of where people were nor of where they go', () => {
    const chance = chanceFrom(8)
    const before = dealtFor(worked, chance)
    const next = dealtFor(sex, chance)
    const pool = pooled(worked, size, chance)
    for (const [from, to] of [
      [0, 5308],
      [5308, 32_450],
    ] as const)
      for (const places of [pool.x, pool.y])
        for (const dealt of [before, next])
          expect(Math.abs(together(places.slice(from, to), dealt.slice(from, to)))).toBeLessThan(0.06)
  })

  it('the way through the field carries nothing over either', () => {
    const chance = chanceFrom(9)
    const before = dealtFor(worked, chance)
    const field = dealtFor(coloured, chance)
    expect(Math.abs(together(field.slice(0, 5308), before.slice(0, 5308)))).toBeLessThan(0.06)
    expect(Math.abs(together(field.slice(0, 5308), dealtFor(sex, chance).slice(0, 5308)))).toBeLessThan(0.06)
  })
})

describe('in one field', () => {
  it('the yellow people are mixed through all of it', () => {
    const dealt = dealtFor(coloured, chanceFrom(10))
    // In each tenth of the places about one in six is yellow.
    for (let tenth = 0; tenth < 10; tenth++) {
      const yellow = dealt.slice(0, 5308).filter((place) => Math.floor(place / 3245) === tenth).length
      expect(Math.abs(yellow - 530.8)).toBeLessThan(90)
    }
  })
})
