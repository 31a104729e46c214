import { afterAll, beforeAll, expect, it } from 'vitest'

import { acted, connected, served, workshopAt, type Served } from '../server/served.ts'
import { aJoin, aStart } from '../server/entering.ts'
import { aHouse } from '../server/house.ts'
import { fakeDisk } from '../server/fakeDisk.ts'
import { facilitatorKey } from '../server/workshops.ts'
import { limits } from '../../server/pace.ts'

/** Nobody is slowed down here, so that there are many samples of each. */
const wide = { burst: 100_000, perSecond: 1000 }
const samples = 25

let house: Served
beforeAll(async () => {
  house = await served({ limits: { ...limits, joining: wide, guessing: wide, starting: wide } })
})
afterAll(() => house.end())

/** A code of each kind that opens nothing. */
async function closedCodes(): Promise<Record<string, string>> {
  const [locked, full, erased, used] = [
    await workshopAt(house),
    await workshopAt(house, ...Array.from({ length: 40 }, (_, n) => `seat-${n}`)),
    await workshopAt(house),
    await workshopAt(house),
  ]
  const console = house.socket(locked.facilitator)
  await connected(console)
  expect(await acted(console, 1, 'setDoor', { door: 'locked' })).toEqual({ ok: true })
  await house.post('/api/erase', { workshop: erased.workshop, key: facilitatorKey })
  const pairing = { workshop: used.workshop, key: facilitatorKey, kind: 'spectator' }
  const { code } = Object((await house.post('/api/pairings', pairing)).answer)
  await house.post('/api/join', aJoin(code, 'onlooker'))
  return {
    unknown: 'AAAAAA',
    locked: locked.code,
    full: full.code,
    erased: erased.code,
    usedPairing: code,
    short: 'A',
  }
}

type Sample = { kind: string; took: number; seen: string }

async function sampled(kind: string, entry: string, n: number): Promise<Sample> {
  const begun = performance.now()
  const response = await fetch(`${house.url}/api/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(aJoin(entry, `${kind}-${n}`)),
  })
  const body = await response.text()
  const took = performance.now() - begun
  const headers = [...response.headers].filter(([name]) => name !== 'date')
  return { kind, took, seen: JSON.stringify([response.status, body, headers]) }
}

const medianOf = (numbers: number[]) =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? 0

it('look and take the same, whatever the reason, while the server is busy with many', async () => {
  const codes = Object.entries(await closedCodes())
  const all: Sample[] = []
  for (let n = 0; n < samples; n += 5) {
    const round = Array.from({ length: 5 }, (_, k) => codes.map(([kind, code]) => sampled(kind, code, n + k)))
    all.push(...(await Promise.all(round.flat())))
  }
  expect(all).toHaveLength(samples * codes.length)
  expect(new Set(all.map(({ seen }) => seen)).size).toBe(1)
  expect(all[0]?.seen).toContain('{\\"no\\":\\"no-entry\\"}')
  const medians = codes.map(([kind]) => medianOf(all.flatMap((one) => (one.kind === kind ? [one.took] : []))))
  expect(Math.min(...all.map(({ took }) => took))).toBeGreaterThan(299)
  expect(Math.max(...medians) - Math.min(...medians)).toBeLessThan(60)
}, 20_000)

it('do not wait for a room that is busy: that would tell that the code is there', async () => {
  const disk = fakeDisk()
  const quick = await aHouse(disk)
  const begun = await quick.entrance.start(aStart)
  if (typeof begun === 'string') throw new Error(begun)
  const room = quick.rooms.find(begun.workshop)
  await room?.ask({ seat: 'f', act: 'setDoor', carried: { door: 'locked' } })
  let isSaved = false
  const { store } = quick.parts
  const append = store.append.bind(store)
  let go = () => {}
  const gate = new Promise<void>((resolve) => (go = resolve))
  store.append = async (...kept) => {
    await gate
    return append(...kept)
  }
  const busy = room?.ask({ seat: 'f', act: 'freeze', carried: { on: true } }).then(() => (isSaved = true))
  expect(await quick.entrance.join(aJoin(begun.code, 'late'))).toBe('no-entry')
  expect(isSaved).toBe(false)
  go()
  await busy
})
