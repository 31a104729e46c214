import { expect, it } from 'vitest'

import { chanceFrom } from '../../rules/chance.ts'
import { difference } from './same.ts'
import { Time } from './time.ts'

it('lets what is due happen in order, and each promise go on before the next', async () => {
  const chance = chanceFrom(3)
  const time = new Time()
  const happened: [number, number][] = []
  const waits = Array.from({ length: 200 }, (_, n) => [chance.whole(0, 40), n] as const)
  for (const [wait, n] of waits)
    time.after(wait, () => void Promise.resolve().then(() => happened.push([time.now, n])))
  const stop = time.after(5, () => happened.push([-1, -1]))
  stop()
  while (await time.next(100));
  expect(happened).toEqual(waits.toSorted(([a, n], [b, m]) => a - b || n - m))
  expect(time.now).toBe(100)
})

it('does something again and again until it is told to stop', async () => {
  const time = new Time()
  let times = 0
  const stop = time.every(50, () => {
    times += 1
    if (times === 3) stop()
  })
  while (await time.next(1000));
  expect(times).toBe(3)
})

it('tells where two values differ, and takes an absent key for one without a value', () => {
  const one = { a: { b: [1, { c: 'x' }] }, d: undefined }
  expect(difference(one, { a: { b: [1, { c: 'x' }] } })).toBeUndefined()
  expect(difference(one, { a: { b: [1, { c: 'y' }] } })).toBe('.a.b.1.c: "x" and "y"')
  expect(difference({ a: 1, e: 2 }, { a: 1 })).toBe('.e: something and nothing')
  expect(difference({}, { a: 1 })).toBe('.a: nothing and 1')
  expect(difference([], {})).toBe(': a list and none')
})
