import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { backupCommand } from '../../server/backupCommand.ts'
import { restoreCommand } from '../../server/restoreCommand.ts'
import { recovered } from '../../server/store/recover.ts'
import { begun, folders, houseOn, makeAt, noon } from './copies.ts'

const at = folders()

const copiesIn = async (name: string) => (await readdir(join(at.to, name))).toSorted()

it('copies whole workshops while people act, and all that was acknowledged before', async () => {
  const house = await houseOn(at.data)
  const { room, workshop } = await begun(house)
  let acked = 0
  let isOver = false
  const acting = (async () => {
    for (let n = 1; !isOver; n++) {
      const answer = await room.ask({ seat: 'f', act: 'freeze', carried: { on: n % 2 === 1 } })
      if ('ok' in answer) acked = room.workshop.seq
      if (n % 7 === 0) await room.ask({ seat: 'f', act: 'goTo', carried: { step: room.workshop.step + 1 } })
    }
  })()
  for (let n = 0; n < 12; n++) {
    const before = acked
    const { folder: made, damaged } = await makeAt(at, n / 3600)
    expect(damaged).toEqual([])
    const copy = recovered(workshop, await readFile(join(made, `${workshop}.journal`)))
    if ('why' in copy) throw new Error(copy.why)
    expect(copy.torn).toBe(false)
    expect(copy.workshop.seq).toBeGreaterThanOrEqual(before)
    // One act may be safe already while its answer is still on its way.
    expect(copy.workshop.seq).toBeLessThanOrEqual(room.workshop.seq + 1)
  }
  isOver = true
  await acting
  await house.close()
})

it('keeps copies no longer than asked, and leaves alone what is not its own', async () => {
  const house = await houseOn(at.data)
  await begun(house)
  await mkdir(join(at.to, 'holiday-2026'), { recursive: true })
  for (const hours of [0, 1, 22]) await makeAt(at, hours)
  expect(await readdir(at.to)).toHaveLength(4)
  expect((await makeAt(at, 23)).removed).toBe(1)
  expect(await makeAt(at, 23.99)).toMatchObject({ removed: 0, workshops: 1 })
  expect((await makeAt(at, 24)).removed).toBe(1)
  expect((await readdir(at.to)).toSorted()).toEqual([
    '2026-11-24T10-00-00Z',
    '2026-11-24T11-00-00Z',
    '2026-11-24T11-59-24Z',
    '2026-11-24T12-00-00Z',
    'holiday-2026',
  ])
  await house.close()
})

it('takes what was erased out of every copy, copies nothing whose time is over, and lets nobody else read', async () => {
  const house = await houseOn(at.data)
  const [kept, gone] = [await begun(house), await begun(house)]
  await makeAt(at, 0)
  await makeAt(at, 1)
  await house.rooms.erase(gone.workshop)
  expect(await makeAt(at, 2)).toMatchObject({ erased: 2, workshops: 1 })
  for (const name of await readdir(at.to)) expect(await copiesIn(name)).toEqual([`${kept.workshop}.journal`])
  expect(await makeAt(at, 24)).toMatchObject({ workshops: 0, damaged: [] })
  if (process.platform !== 'win32') {
    const file = join(at.to, '2026-11-23T13-00-00Z')
    await makeAt(at, 1)
    expect((await stat(file)).mode & 0o077).toBe(0)
  }
  await house.close()
})

it('says which workshop could not be copied, and copies the others', async () => {
  const house = await houseOn(at.data)
  const [one, other] = [await begun(house), await begun(house)]
  await house.close()
  const file = join(at.data, `${one.workshop}.journal`)
  const bytes = await readFile(file)
  bytes[60] = 33
  await writeFile(file, bytes)
  await mkdir(join(at.data, 'folder.journal'))
  const { damaged, folder: made } = await makeAt(at, 0)
  expect(damaged.map(({ workshop }) => workshop).toSorted()).toEqual([one.workshop, 'folder'].toSorted())
  expect(await readdir(made)).toEqual([`${other.workshop}.journal`])
  expect(await backupCommand(['--to', at.to, '--data-dir', at.data], {}, noon)).toMatchObject({ code: 1 })
})

it.each([
  [[], '--to'],
  [['--to', 'x', '--keep', '25'], 'hours, 1 to 24'],
  [['--to', 'x', '--prot', '1'], 'prot'],
])('says how a backup is asked for at %j', async (words, complaint) => {
  expect(await backupCommand(words, {}, noon)).toMatchObject({
    code: 2,
    err: expect.stringContaining(complaint),
  })
})

it('explains both commands, and makes no data folder by looking for it', async () => {
  expect(await backupCommand(['--help'], {}, noon)).toMatchObject({
    code: 0,
    out: expect.stringContaining('--keep'),
  })
  expect(await restoreCommand(['--help'], {}, noon)).toMatchObject({
    code: 0,
    out: expect.stringContaining('--from'),
  })
  const said = await backupCommand(['--to', at.to], { DATA_DIR: join(at.folder, 'nowhere') }, noon)
  expect(said).toMatchObject({ code: 1, err: expect.stringContaining('There is no folder') })
  expect(await readdir(at.folder)).toEqual([])
})
