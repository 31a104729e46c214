import { expect, it, vi } from 'vitest'

import { chanceFrom } from '../../../rules/chance.ts'
import { journalsOn } from '../../../server/store/journals.ts'
import type { FakeDisk } from '../fakeDisk.ts'
import { aWorkshop } from '../workshops.ts'
import { actedOften, begun, file, id } from './acting.ts'

it('tells a workshop as it was after its last act', async () => {
  const { disk, store, workshop } = await begun()
  const { after, entries } = actedOften(workshop, 5)
  await store.append(id, entries.slice(0, 2))
  await store.append(id, entries.slice(2))
  const opened = await journalsOn(disk.kill()).open()
  expect(opened).toEqual({ workshops: [after], cut: [], behind: [id], unsure: [], damaged: [], doomed: [] })
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

it('writes anew what a sync failed at before the server was killed: no later sync would', async () => {
  for (let seed = 1; seed <= 20; seed++) {
    const { disk, store, workshop } = await begun()
    const { after, entries } = actedOften(workshop, 2, 'x'.repeat(200))
    disk.fail(['sync', 'truncate'])
    await expect(store.append(id, entries.slice(0, 1))).rejects.toThrow('sync failed')
    disk.fail([])
    const again = disk.kill()
    const reopened = journalsOn(again)
    expect((await reopened.open()).workshops).toMatchObject([{ seq: 1 }])
    await reopened.append(id, entries.slice(1))
    const { workshops, damaged } = await journalsOn(again.cutPower(chanceFrom(seed))).open()
    expect({ workshops, damaged }).toEqual({ workshops: [after], damaged: [] })
  }
})

it('writes nothing into the journal of a workshop that it did not open', async () => {
  const { disk, workshop } = await begun()
  disk.damage(file, 40)
  const before = Buffer.from(disk.content(file))
  const again = disk.kill()
  const store = journalsOn(again)
  await store.open()
  await expect(store.append(id, actedOften(workshop, 1).entries)).rejects.toThrow('no such journal')
  expect(again.content(file)).toEqual(before)
})

it('makes certain of the folder once, however many journals there are', async () => {
  const { disk, store } = await begun()
  for (const other of ['workshop-two', 'workshop-three']) await store.snapshot(aWorkshop({ id: other }))
  const again = disk.kill()
  const syncFolder = vi.spyOn(again, 'syncFolder')
  await journalsOn(again).open()
  expect(syncFolder).toHaveBeenCalledOnce()
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

it.each(['write', 'sync'] as const)('leaves no half files behind when the disk fails (%s)', async (fault) => {
  const { disk, store, workshop } = await begun()
  disk.fail([fault])
  await expect(store.snapshot(workshop)).rejects.toThrow(`${fault} failed`)
  await expect(store.probe()).rejects.toThrow(`${fault} failed`)
  expect(disk.names()).toEqual([file])
})

it('opens what it can read on a disk that takes nothing, and begins to write when it does again', async () => {
  const { disk, store, workshop } = await begun()
  const { after, entries } = actedOften(workshop, 2)
  await store.append(id, entries.slice(0, 1))
  const again = disk.kill()
  const fresh = await again.open(`${id}.journal.new`, 'fresh')
  await fresh.close()
  again.fail(['write', 'sync', 'truncate', 'rename', 'folder', 'open', 'remove'])
  const reopened = journalsOn(again)
  expect(await reopened.open()).toMatchObject({ workshops: [{ seq: 1 }], damaged: [] })
  await expect(reopened.append(id, entries.slice(1))).rejects.toThrow('failed')
  again.fail([])
  await reopened.append(id, entries.slice(1))
  expect((await journalsOn(again.kill()).open()).workshops).toEqual([after])
})

it('says so when nothing can be kept', async () => {
  const { disk, store } = await begun()
  await store.probe()
  disk.fail(['sync'])
  await expect(store.probe()).rejects.toThrow('sync failed')
})
