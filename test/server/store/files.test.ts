import { spawnSync } from 'node:child_process'
import {
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
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

it('opens the others, whatever else lies in the folder', async () => {
  const store = journalsOn(await folderOn(folder))
  await store.snapshot(aWorkshop())
  await store.close()
  const place = (name: string) => join(folder, name)
  await mkdir(place('a-folder.journal'))
  await mkdir(place('lost+found'))
  await writeFile(place('empty-one.journal'), '')
  await writeFile(place('notes.txt'), 'Bring coffee')
  await writeFile(place('half-done.journal.new'), 'half')
  await copyFile(place('workshop-one.journal'), place('copy of workshop-one.journal'))
  await copyFile(place('workshop-one.journal'), place('shut-one.journal'))
  await chmod(place('shut-one.journal'), 0)
  if (process.platform !== 'win32') await symlink(place('nowhere'), place('a-link.journal'))
  const again = journalsOn(await folderOn(folder))
  const { workshops, damaged } = await again.open()
  await again.close()
  expect(workshops.map(({ id }) => id)).toEqual(['workshop-one'])
  expect(damaged.map(({ id, why }) => `${id}: ${why}`).toSorted()).toEqual([
    'a-folder: it cannot be read (EISDIR)',
    'copy of workshop-one: it is the journal of another workshop',
    'empty-one: its first line is not a whole snapshot',
    // Whoever runs everything may read everything.
    expect.stringMatching(/^shut-one: it (cannot be read \(EACCES\)|is the journal of another workshop)$/),
  ])
  expect((await readdir(folder)).includes('half-done.journal.new')).toBe(false)
  expect(await readFile(place('notes.txt'), 'utf8')).toBe('Bring coffee')
})

it('has its lock in the folder itself, where a service with files of its own sees it too', async () => {
  const unlock = await locked(folder)
  if (process.platform !== 'win32') expect(await readdir(folder)).toEqual(['.lock'])
  unlock?.()
})

it('takes a folder over from a process that was killed, also one with a very long name', async () => {
  const long = join(folder, 'long'.repeat(25))
  await mkdir(long)
  const address = JSON.stringify(join(folder, '.lock'))
  const dies = `require('node:net').createServer().listen(${address}, () => process.kill(process.pid, 'SIGKILL'))`
  spawnSync(process.execPath, ['-e', dies])
  if (process.platform !== 'win32') expect(await readdir(folder)).toContain('.lock')
  for (const place of [folder, long]) {
    const unlock = await locked(place)
    expect(unlock).toBeDefined()
    expect(await locked(place)).toBeUndefined()
    unlock?.()
  }
})
