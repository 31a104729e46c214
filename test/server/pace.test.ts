import { expect, it } from 'vitest'

import { limits, networkOf, paceOf } from '../../server/pace.ts'

const timed = (limit: { burst: number; perSecond: number }) => {
  let now = 0
  const pace = paceOf(limit, () => now)
  const often = (count: number, key = 'one') =>
    Array.from({ length: count }, () => pace.take(key)).filter(Boolean).length
  return { often, giveBack: () => pace.giveBack('one'), pass: (seconds: number) => (now += seconds * 1000) }
}

it('lets a burst pass and then so many a second', () => {
  const { often, pass } = timed({ burst: 100, perSecond: 1 })
  expect(often(200)).toBe(100)
  pass(1)
  expect(often(5)).toBe(1)
  pass(0.5)
  expect(often(5)).toBe(0)
  pass(1000)
  expect(often(200)).toBe(100)
})

it('lets never more pass than the burst and the rate together', () => {
  const { often, pass } = timed({ burst: 100, perSecond: 1 })
  let passed = 0
  for (let second = 0; second < 300; second++) {
    passed += often(20)
    pass(1)
  }
  expect(passed).toBeLessThanOrEqual(100 + 300)
})

it('forgets what is given back, and no more than that', () => {
  const { often, giveBack } = timed({ burst: 3, perSecond: 1 })
  giveBack()
  expect(often(5)).toBe(3)
  giveBack()
  expect(often(5)).toBe(1)
})

it('forgets an address once it says nothing any more, within a minute and at the next question', () => {
  let now = 0
  const buckets = new Map()
  const pace = paceOf(limits.joining, () => now, buckets)
  const take = (key: string) => pace.take(key)
  for (let n = 0; n < 20; n++) take('203.0.113.5')
  take('198.51.100.7')
  now += 20_000
  take('203.0.113.9')
  expect(buckets.size).toBe(3)
  now += 50_000
  take('203.0.113.9')
  expect([...buckets.keys()]).toEqual(['203.0.113.9'])
})

it('counts each key by itself', () => {
  const { often } = timed({ burst: 3, perSecond: 1 })
  expect([often(5, 'one'), often(5, 'other')]).toEqual([3, 3])
})

it('takes nothing away when the clock is set back', () => {
  const { often, pass } = timed({ burst: 3, perSecond: 1 })
  expect(often(1)).toBe(1)
  pass(-3600)
  expect(often(5)).toBe(2)
})

it('keeps the chance of guessing a code below one in a hundred', () => {
  const codes = 28 ** 6
  const tries = limits.joining.burst + limits.joining.perSecond * 8 * 3600
  expect((tries * 100) / codes).toBeLessThan(0.01)
})

it('lets a class of thirty in who all mistype once', () => {
  const { often, pass } = timed(limits.joining)
  let passed = 0
  for (let second = 0; second < 20; second++) {
    passed += often(3)
    pass(1)
  }
  expect(passed).toBe(60)
})

it.each([
  ['192.168.1.4', '192.168.1.4'],
  ['::ffff:192.168.1.4', '192.168.1.4'],
  ['2001:db8:1:1234:3:4:5:6', '2001:db8:1:12'],
  ['2001:db8:1:2:ffff::9', '2001:db8:1:00'],
  ['2001:db8::9', '2001:db8:0:00'],
  ['::1', '0:0:0:00'],
  [undefined, ''],
])('counts %s as %s', (address, network) => expect(networkOf(address)).toBe(network))
