import { expect, it } from 'vitest'

import { limits } from '../../server/pace.ts'
import { chanceOf, guess } from './guesser.ts'

const seed = 20261123
const addresses = Array.from({ length: 1000 }, (_, n) => `198.51.${n >> 8}.${n & 255}`)
const hours = 8
const { burst, perSecond } = limits.guessing

it('gives a thousand addresses together what the trip-wire lets through', async () => {
  const tried = await guess({ addresses, hours, lobbies: 100, seed })
  // The guess that trips the wire is looked up as well: one a minute.
  expect(tried, `seed ${seed}`).toBeLessThanOrEqual(burst + perSecond * hours * 3600 + hours * 60)
  expect(chanceOf(tried, 100), `seed ${seed}`).toBeLessThan(0.031)
}, 120_000)

it('gives them less against fewer lobbies, though they may guess more', async () => {
  const tried = await guess({ addresses, hours: 0.25, lobbies: 10, seed })
  expect(tried, `seed ${seed}`).toBeLessThanOrEqual((burst + perSecond * 900) * 10)
  expect(chanceOf(tried, 10), `seed ${seed}`).toBeLessThan(0.002)
}, 120_000)

it('gives a guesser of pairing codes nothing to speak of: 800 that are open, for five minutes', async () => {
  const tried = await guess({ addresses: ['203.0.113.9'], hours, lobbies: 100, length: 8, seed })
  expect(chanceOf(tried, 800, 8), `seed ${seed}`).toBeLessThan(0.0001)
}, 120_000)
