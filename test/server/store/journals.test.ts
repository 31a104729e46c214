import { expect, it } from 'vitest'

import { chanceFrom, type Chance } from '../../../rules/chance.ts'
import type { Workshop } from '../../../rules/workshop.ts'
import { change } from '../../../server/change.ts'
import { journalsOn } from '../../../server/store/journals.ts'
import type { Entry, Store } from '../../../server/store/store.ts'
import { fakeDisk, type FakeDisk } from '../fakeDisk.ts'
import { aWorkshop } from '../workshops.ts'

const id = 'workshop-one'
const file = `${id}.journal`

function acted(before: Workshop, text = 'a word'): { after: Workshop; entry: Entry } {
  const seq = before.seq + 1
  const after = { ...before, seq, lastActAt: 1000 + seq, code: `${text} ${seq}` }
  return {
    after,
    entry: { seq, seat: 'f', act: 'freeze', at: 1000 + seq, change: change(before, after) ?? {} },
  }
}

function actedOften(before: Workshop, count: number, text?: string): { after: Workshop; entries: Entry[] } {
  const entries: Entry[] = []
  let after = before
  for (let n = 0; n < count; n++) {
    const act = acted(after, text)
    entries.push(act.entry)
    after = act.after
  }
  return { after, entries }
}

async function begun(disk = fakeDisk()) {
  const store = journalsOn(disk)
  await store.open()
  const workshop = aWorkshop()
  await store.snapshot(workshop)
  return { disk, store, workshop }
}

it('tells a workshop as it was after its last act', async () => {
  const { disk, store, workshop } = await begun()
  const { after, entries } = actedOften(workshop, 5)
  await store.append(id, entries.slice(0, 2))
  await store.append(id, entries.slice(2))
  const opened = await journalsOn(disk.kill()).open()
  expect(opened).toEqual({ workshops: [after], cut: [], behind: [id], damaged: [], doomed: [] })
})

it('begins a new file with every snapshot', async () => {
  const { disk, store, workshop } = await begun()
  const { after, entries } = actedOften(workshop, 3, 'Secret words')
  await store.append(id, entries)
  await store.snapshot({ ...after, code: 'ACDEFG' })
  expect(disk.names()).toEqual([file])
  expect(disk.content(file).toString()).not.toContain('Secret')
})

it('cuts off a torn last line, and says so', async () => {
  const { disk, store, workshop } = await begun()
  const { after, entries } = actedOften(workshop, 2)
  await store.append(id, entries.slice(0, 1))
  const whole = disk.content(file).length
  await store.append(id, entries.slice(1))
  const again = disk.kill()
  const torn = await again.open(file, 'existing')
  await torn.truncate(disk.content(file).length - 3)
  const opened = await journalsOn(again).open()
  expect(opened.cut).toEqual([id])
  expect(opened.workshops).toEqual([{ ...after, seq: 1, lastActAt: 1001, code: 'a word 1' }])
  expect(again.content(file).length).toBe(whole)
})

it('refuses a journal that is damaged before its end, leaves it there, and opens the others', async () => {
  const { disk, store, workshop } = await begun()
  await store.append(id, actedOften(workshop, 1).entries)
  const first = disk.content(file).length
  await store.append(id, actedOften({ ...workshop, seq: 1 }, 1).entries)
  await store.snapshot(aWorkshop({ id: 'workshop-two' }))
  disk.damage(file, first - 10)
  const again = disk.kill()
  const opened = await journalsOn(again).open()
  expect(opened.workshops.map((found) => found.id)).toEqual(['workshop-two'])
  expect(opened.damaged).toMatchObject([{ id, why: expect.stringContaining('line 2') }])
  expect(again.names()).toContain(file)
})

it.each([
  ['a damaged snapshot', async (disk: FakeDisk) => disk.damage(file, 40)],
  ['an empty file', async (disk: FakeDisk) => (await disk.open(file, 'existing')).truncate(0)],
  ['the journal of another workshop', async (disk: FakeDisk) => disk.rename(file, 'other.journal')],
])('refuses %s', async (_what, harm) => {
  const { disk } = await begun()
  await harm(disk)
  const opened = await journalsOn(disk.kill()).open()
  expect(opened.workshops).toEqual([])
  expect(opened.damaged).toHaveLength(1)
})

it('refuses a journal in which an entry is missing', async () => {
  const { disk, store, workshop } = await begun()
  const { entries } = actedOften(workshop, 3)
  await store.append(id, entries.slice(0, 1))
  await store.append(id, entries.slice(2))
  expect((await journalsOn(disk.kill()).open()).damaged).toHaveLength(1)
})

it('goes on after a full disk, without what it refused', async () => {
  const { disk, store, workshop } = await begun()
  const { after, entries } = actedOften(workshop, 2)
  disk.fail(['write', 'truncate'])
  await expect(store.append(id, entries)).rejects.toThrow('write failed')
  await expect(store.append(id, entries)).rejects.toThrow('truncate failed')
  disk.fail([])
  await store.append(id, entries)
  expect((await journalsOn(disk.kill()).open()).workshops).toEqual([after])
})

it('deletes every file of a workshop that is erased', async () => {
  const { disk, store, workshop } = await begun()
  disk.failNext('rename')
  await expect(store.snapshot(workshop)).rejects.toThrow('rename failed')
  await store.erase(id)
  expect(disk.names()).toEqual([`${id}.erased`])
  expect(disk.content(`${id}.erased`).length).toBe(0)
  expect((await journalsOn(disk.cutPower(chanceFrom(1))).open()).workshops).toEqual([])
})

it('opens nothing that a killed server deleted, also when the current is cut after that', async () => {
  const { disk, store } = await begun()
  disk.fail(['folder'])
  await expect(store.erase(id)).rejects.toThrow('folder failed')
  const after = disk.kill()
  expect((await journalsOn(after).open()).workshops).toEqual([])
  for (let seed = 1; seed <= 20; seed++) {
    const { workshops, doomed } = await journalsOn(after.cutPower(chanceFrom(seed))).open()
    expect({ workshops, doomed }).toEqual({ workshops: [], doomed: [] })
  }
})

it('says so when nothing can be kept', async () => {
  const { disk, store } = await begun()
  await store.probe()
  disk.fail(['sync'])
  await expect(store.probe()).rejects.toThrow('sync failed')
})

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

it('loses nothing that was acknowledged, wherever it is killed or its power is cut', async () => {
  for (let seed = 1; seed <= 1500; seed++) {
    await run(chanceFrom(seed), fakeDisk()).catch((cause: unknown) => {
      throw new Error(`seed ${seed}`, { cause })
    })
  }
})

it.each(['sync', 'folder'] as const)('would find a store that forgets to sync (%s)', async (lazy) => {
  const outcomes = await Promise.allSettled(
    Array.from({ length: 60 }, (_, seed) => run(chanceFrom(seed), fakeDisk(new Set([lazy])))),
  )
  const found = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [String(outcome.reason)] : []))
  expect(found.length).toBeGreaterThan(0)
  expect(found.every((reason) => reason.includes('AssertionError'))).toBe(true)
})
