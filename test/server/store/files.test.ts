import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { folderOn } from '../../../server/store/files.ts'
import { journalsOn } from '../../../server/store/journals.ts'
import { locked } from '../../../server/store/lock.ts'
import { aWorkshop } from '../workshops.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'databasespel-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('keeps a workshop on the real disk, for nobody else to read', async () => {
  const workshop = aWorkshop()
  const store = journalsOn(await folderOn(join(folder, 'data')))
  await store.open()
  await store.snapshot(workshop)
  await store.append(workshop.id, [
    { seq: 1, seat: 'f', act: 'freeze', at: 2000, change: { seq: 1, frozen: true } },
  ])
  await store.probe()
  await store.close()
  const again = journalsOn(await folderOn(join(folder, 'data')))
  expect((await again.open()).workshops).toEqual([{ ...workshop, seq: 1, frozen: true }])
  if (process.platform !== 'win32') {
    expect((await stat(join(folder, 'data', `${workshop.id}.journal`))).mode & 0o077).toBe(0)
  }
  await again.close()
})

it('writes every act as one line that a person can read', async () => {
  const store = journalsOn(await folderOn(folder))
  await store.snapshot(aWorkshop())
  await store.append('workshop-one', [{ seq: 1, seat: 's2', act: 'ready', at: 2000, change: { seq: 1 } }])
  await store.close()
  const lines = (await readFile(join(folder, 'workshop-one.journal'), 'utf8')).split('\n')
  expect(lines).toHaveLength(3)
  expect(lines[1]).toMatch(
    /^[0-9a-f]{8} \d+ \[\{"seq":1,"seat":"s2","act":"ready","at":2000,"change":\{"seq":1\}\}\]$/,
  )
})

it('lets one server at a time use a folder', async () => {
  const unlock = await locked(folder)
  expect(unlock).toBeDefined()
  expect(await locked(folder)).toBeUndefined()
  unlock?.()
  await expect.poll(() => locked(folder)).toBeDefined()
})
