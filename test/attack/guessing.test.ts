import { expect, it } from 'vitest'

import { limits } from '../../server/pace.ts'
import { anOpenHouse, chanceOf, guess } from './guesser.ts'

const seed = 20261123
const hours = 8
const allowed = limits.joining.burst + limits.joining.perSecond * hours * 3600
const named = `seed ${seed}`

it('gives one address in eight hours one chance in 167 to open one of a hundred lobbies', async () => {
  const tried = await guess({ addresses: ['203.0.113.9'], hours, lobbies: 100, seed })
  expect(tried, named).toBeLessThanOrEqual(allowed)
  // It does guess all that it may.
  expect(tried, named).toBeGreaterThan(allowed * 0.99)
  expect(chanceOf(tried, 100)).toBeLessThan(0.0061)
})

it('gives not even one in a hundred to who shares the address of all of them', async () => {
  const all = limits.joining.perSecond + limits.nearby.perSecond
  const most = limits.joining.burst + limits.nearby.burst + all * hours * 3600
  expect(chanceOf(most, 100)).toBeLessThan(0.01)
  const { ask, entrance, rooms, codes } = await anOpenHouse(2)
  const [code = '', other = ''] = codes
  const room = rooms.behind(code)
  if (!room) throw new Error('no room')
  entrance.known.add(room, '203.0.113.9')
  for (let n = 0; n < 100; n++) expect(await ask('AAAAAA', '203.0.113.9')).toBe('no-entry')
  for (let n = 0; n < 199; n++) expect(await ask(n % 2 ? 'AAAAAA' : other, '203.0.113.9')).toBe('too-fast')
  for (const name of ['one', 'two']) expect(await ask(code, '203.0.113.9', name)).toHaveProperty('workshop')
  expect(await ask('AAAAAA', '203.0.113.9')).toBe('too-fast')
  expect(await ask(code, '203.0.113.9', 'three')).toBe('too-fast')
})

it('gives a line with 256 networks of IPv6 no more than one address', async () => {
  const addresses = Array.from(
    { length: 256 },
    (_, n) => `2001:db8:1:12${n.toString(16).padStart(2, '0')}::${n}`,
  )
  expect(await guess({ addresses, hours: 0.25, lobbies: 100, seed }), named).toBeLessThanOrEqual(100 + 900)
})

it('counts codes of every length together', async () => {
  const { ask } = await anOpenHouse(1)
  const answers = []
  for (const entry of ['ACDEFG', 'ACDEFGHJ', 'A', 'x'.repeat(40), 'ACDEFGH'])
    for (let n = 0; n < 25; n++) answers.push(await ask(entry, '203.0.113.9'))
  expect(answers.filter((answer) => answer === 'no-entry')).toHaveLength(100)
  expect(answers.filter((answer) => answer === 'too-fast')).toHaveLength(25)
})

/** A wire that was tripped from many addresses, and is tripped again and again. */
async function tripped() {
  const house = await anOpenHouse(100)
  const guesser = (n: number) => `198.51.${n >> 8}.${n & 255}`
  const trip = async () => {
    for (let n = 0; n < 20_000; n++)
      if ((await house.ask('AAAAAA', guesser(n % 2000))) === 'too-fast' && n > 1100) return
  }
  await trip()
  const [code = ''] = house.codes
  const room = house.rooms.behind(code)
  if (!room) throw new Error('no room')
  return { ...house, trip, code, room }
}

it('trips no class out: where somebody of the workshop is, its typed code opens', async () => {
  const { ask, code, codes, entrance, room } = await tripped()
  expect(await ask(code, '203.0.113.50', 'far')).toBe('too-fast')
  entrance.known.add(room, '203.0.113.9')
  expect(await ask(code, '203.0.113.9', 'near')).toMatchObject({ workshop: room.workshop.id })
  // There it opens no other workshop, and tells nothing of any.
  expect(await ask(codes[1] ?? '', '203.0.113.9', 'neighbour')).toBe('too-fast')
  expect(await ask('AAAAAA', '203.0.113.9', 'neighbour')).toBe('too-fast')
})

it('trips no invitation out, not even for who guesses in the same network', async () => {
  const { ask, room } = await tripped()
  for (let n = 0; n < 200; n++) await ask('AAAAAA', '203.0.113.9')
  expect(await ask('AAAAAA', '203.0.113.9')).toBe('too-fast')
  for (let n = 0; n < 30; n++)
    expect(await ask(room.workshop.invite, '203.0.113.9', `person-${n}`)).toMatchObject({
      workshop: room.workshop.id,
    })
})

it('lets everybody type again a minute after the last guess', async () => {
  const { ask, code, world, room } = await tripped()
  world.pass(59_000)
  expect(await ask(code, '203.0.113.50', 'far')).toBe('too-fast')
  world.pass(1000)
  expect(await ask(code, '203.0.113.50', 'far')).toMatchObject({ workshop: room.workshop.id })
})

it('is not tripped by one school, where there are few workshops and little to hit', async () => {
  const { ask, codes } = await anOpenHouse(3)
  for (let n = 0; n < 5000; n++) await ask('AAAAAA', `10.0.0.${n % 250}`)
  expect(await ask(codes[0] ?? '', '203.0.113.50', 'far')).toHaveProperty('workshop')
})
