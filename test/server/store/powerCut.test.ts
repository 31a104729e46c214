import { expect, it } from 'vitest'

import { chanceFrom, type Chance } from '../../../rules/chance.ts'
import type { Workshop } from '../../../rules/workshop.ts'
import { journalsOn } from '../../../server/store/journals.ts'
import type { Store } from '../../../server/store/store.ts'
import { long } from '../../long.ts'
import { fakeDisk, type FakeDisk } from '../fakeDisk.ts'
import { aWorkshop } from '../workshops.ts'
import { actedOften, id } from './acting.ts'

/** One run of acts, snapshots, faults and crashes; throws when something acknowledged is not there. */
async function run(chance: Chance, first: FakeDisk): Promise<void> {
  let disk = first
  let store: Store = journalsOn(disk)
  await store.open()
  let safe = aWorkshop()
  /** What was tried since the last success: after a crash it may be there, or not. */
  let tried: Workshop[] = []
  await store.snapshot(safe)
  for (let n = 0; n < 14; n++) {
    if (chance.whole(0, 3) === 0)
      disk.failNext(chance.pick(['write', 'sync', 'truncate', 'rename', 'folder', 'open']))
    if (chance.whole(0, 3) === 0) disk.killAfter(chance.whole(0, 7))
    const { after, entries } = actedOften(safe, chance.whole(1, 4), 'x'.repeat(chance.whole(0, 90)))
    const snapshot = chance.whole(0, 4) === 0
    try {
      if (snapshot) await store.snapshot(safe)
      else await store.append(id, entries)
      if (!snapshot) safe = after
      tried = []
    } catch {
      if (!snapshot) tried.push(after)
    }
    if (chance.whole(0, 2) > 0) continue
    disk = chance.whole(0, 1) === 0 ? disk.kill() : disk.cutPower(chance)
    store = journalsOn(disk)
    const { workshops, damaged } = await store.open()
    expect(damaged).toEqual([])
    expect([safe, ...tried]).toContainEqual(workshops[0])
    safe = workshops[0] ?? safe
    tried = []
  }
}

it(
  'loses nothing that was acknowledged, wherever it is killed or its power is cut',
  { timeout: 600_000 },
  async () => {
    for (let seed = 1; seed <= (long ? 20_000 : 1000); seed++) {
      await run(chanceFrom(seed), fakeDisk()).catch((cause: unknown) => {
        throw new Error(`seed ${seed}`, { cause })
      })
    }
  },
)

it.each(['sync', 'folder'] as const)('would find a store that forgets to sync (%s)', async (lazy) => {
  const outcomes = await Promise.allSettled(
    Array.from({ length: 60 }, (_, seed) => run(chanceFrom(seed), fakeDisk(new Set([lazy])))),
  )
  const found = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [String(outcome.reason)] : []))
  expect(found.length).toBeGreaterThan(0)
  expect(found.every((reason) => reason.includes('AssertionError'))).toBe(true)
})

/** Erases one of two workshops while the disk fails or the process ends; tells whether the erasing was said to be done. */
async function erasing(chance: Chance): Promise<{ disk: FakeDisk; isDone: boolean }> {
  const disk = fakeDisk()
  const store = journalsOn(disk)
  for (const one of [id, 'workshop-two']) await store.snapshot(aWorkshop({ id: one }))
  await store.append(id, actedOften(aWorkshop(), 2).entries)
  if (chance.whole(0, 2) === 0) disk.failNext(chance.pick(['remove', 'folder', 'open']))
  if (chance.whole(0, 2) === 0) disk.killAfter(chance.whole(0, 9))
  const isDone = await store.erase(id).then(
    () => true,
    () => false,
  )
  return { disk: chance.whole(0, 1) === 0 ? disk.kill() : disk.cutPower(chance), isDone }
}

it('brings back nothing that was erased, and takes nothing else along', { timeout: 600_000 }, async () => {
  for (let seed = 1; seed <= (long ? 20_000 : 500); seed++) {
    const { disk, isDone } = await erasing(chanceFrom(seed))
    const { workshops, doomed, damaged } = await journalsOn(disk).open()
    const ids = workshops.map((one) => one.id)
    expect([seed, ids.includes('workshop-two'), damaged]).toEqual([seed, true, []])
    if (isDone)
      expect([seed, ids.includes(id), doomed, disk.names().includes(`${id}.journal`)]).toEqual([
        seed,
        false,
        [],
        false,
      ])
    expect([seed, ids.includes(id) && doomed.includes(id)]).toEqual([seed, false])
  }
})
