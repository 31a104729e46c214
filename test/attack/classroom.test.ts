import { expect, it } from 'vitest'

import { connected, served, workshopAt, type Served } from '../server/served.ts'
import { keyOf } from '../server/workshops.ts'

const one = { status: 200 }
const aJoin = (entry: string, name: string) => ({ entry, key: keyOf(name), people: 1 })
/** A code with one letter that is another. */
const mistyped = (code: string, n: number) => {
  const at = n % code.length
  return `${code.slice(0, at)}${code[at] === 'A' ? 'C' : 'A'}${code.slice(at + 1)}`
}

/** Everybody mistypes once, and then types what is on the wall; all at the same time. */
async function comeIn(
  house: Served,
  codes: readonly string[],
  headers: (n: number) => Record<string, string>,
) {
  const enter = async (code: string, n: number) => {
    const wrong = await house.post('/api/join', aJoin(mistyped(code, n), `person-${n}`), headers(n))
    const right = await house.post('/api/join', aJoin(code, `person-${n}`), headers(n))
    return [wrong.status, right.status]
  }
  return Promise.all(codes.map((code, n) => enter(code, n)))
}

it('lets a class of thirty in from one address, though each of them mistypes', async () => {
  const house = await served()
  const { code } = await workshopAt(house)
  const begun = performance.now()
  const answers = await comeIn(
    house,
    Array.from({ length: 30 }, () => code),
    () => ({}),
  )
  expect(answers).toEqual(answers.map(() => [404, 200]))
  expect(performance.now() - begun).toBeLessThan(20_000)
  await house.end()
})

/** Five classes of thirty, each with a teacher at the console in the same network. */
async function fiveClasses(house: Served) {
  const from = (n: number) => ({ 'x-forwarded-for': `10.${n}.0.1, 203.0.113.${Math.floor(n / 30)}` })
  const rooms = await Promise.all(Array.from({ length: 5 }, () => workshopAt(house)))
  const open = ({ facilitator }: (typeof rooms)[number], n: number) =>
    connected(house.socket(facilitator, { extraHeaders: from(n * 30) }))
  await Promise.all(rooms.map(open))
  return { codes: rooms.flatMap(({ code }) => Array.from({ length: 30 }, () => code)), from }
}

it('lets five classes in that share a proxy of ours', async () => {
  const house = await served({ proxies: 1 })
  const { codes, from } = await fiveClasses(house)
  const answers = await comeIn(house, codes, from)
  expect(answers).toEqual(answers.map(() => [404, 200]))
  await house.end()
})

it('lets five classes in that share one address, though more mistype than it may', async () => {
  const house = await served()
  const { codes, from } = await fiveClasses(house)
  // Nobody believes the header here: all of them are one.
  const answers = await comeIn(house, codes, from)
  expect(answers.map(([, right]) => right)).toEqual(answers.map(() => 200))
  expect(answers.filter(([wrong]) => wrong === 404).length).toBeLessThan(125)
  await house.end()
})

it('believes nobody who forges where they ask from', async () => {
  const [without, behind] = [await served(), await served({ proxies: 1 })]
  const wrong = (house: Served, from: string) =>
    house.post('/api/join', aJoin('AAAAAA', 'guess'), { 'x-forwarded-for': from })
  const tries = Array.from({ length: 130 }, (_, n) => n)
  // Without a proxy the header is air; behind one only its last hop counts, which the proxy wrote.
  const direct = await Promise.all(tries.map((n) => wrong(without, `203.0.113.${n}`)))
  const forged = await Promise.all(tries.map((n) => wrong(behind, `198.51.100.${n}, 203.0.113.9`)))
  for (const answers of [direct, forged]) {
    // Some seconds may go by meanwhile.
    const tried = answers.filter(({ status }) => status === 404).length
    expect([tried >= 100, tried <= 115]).toEqual([true, true])
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(130 - tried)
  }
  expect(await wrong(behind, '203.0.113.9, 203.0.113.10')).toMatchObject({ status: 404 })
  const { code } = await workshopAt(behind)
  expect(
    await behind.post('/api/join', aJoin(code, 'person'), { 'x-forwarded-for': '203.0.113.10' }),
  ).toMatchObject(one)
  await Promise.all([without.end(), behind.end()])
})
