import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { restoreCommand } from '../../server/restoreCommand.ts'
import { locked } from '../../server/store/lock.ts'
import { begun, folders, houseOn, makeAt, noon } from './copies.ts'

const at = folders()

/** What the command prints, and its exit code. */
async function restore(...words: string[]) {
  const said = await restoreCommand([...words, '--data-dir', at.data], {}, noon)
  return 'out' in said ? { ...JSON.parse(said.out), code: said.code } : said
}

it('brings a damaged workshop back up to its last good act, and keeps the damaged file with it', async () => {
  const house = await houseOn(at.data)
  const { workshop, room } = await begun(house)
  const seq = room.workshop.seq
  await room.ask({ seat: 'f', act: 'freeze', carried: { on: true } })
  const file = join(at.data, `${workshop}.journal`)
  const bytes = await readFile(file)
  bytes[bytes.length - 9] = 33
  await writeFile(file, bytes)
  expect(await restore('--workshop', workshop)).toMatchObject({
    restored: [{ workshop, acts: seq }],
    left: [],
    code: 0,
  })
  expect(await readFile(join(at.data, `${workshop}.damaged`))).toEqual(bytes)
  expect(await restore('--workshop', workshop)).toMatchObject({
    left: [{ why: 'it is not damaged' }],
    code: 1,
  })
  const again = await houseOn(at.data, 1)
  expect(again.rooms.find(workshop)?.workshop).toMatchObject({ seq, frozen: false })
  await again.rooms.erase(workshop)
  expect(await readdir(at.data)).toEqual([`${workshop}.erased`])
  await again.close()
})

it('brings back from a copy what is lost or damaged, and neither what is fine nor what was erased', async () => {
  const house = await houseOn(at.data)
  const all = [await begun(house), await begun(house), await begun(house), await begun(house)]
  const [fine, lost, damaged, erased] = all.map(({ workshop }) => workshop)
  const { folder: copy } = await makeAt(at, 0)
  await house.rooms.erase(erased ?? '')
  await house.close()
  await rm(join(at.data, `${lost}.journal`))
  await writeFile(join(at.data, `${damaged}.journal`), 'words')
  const { restored, left, code } = await restore('--from', copy)
  expect(code).toBe(1)
  expect(
    Object(restored)
      .map(Object)
      .map(({ workshop }: { workshop: string }) => workshop)
      .toSorted(),
  ).toEqual([String(lost), String(damaged)].toSorted())
  expect(left).toContainEqual({ workshop: fine, why: 'it is there, and not damaged' })
  expect(left).toContainEqual({ workshop: erased, why: 'it was erased' })
  const again = await houseOn(at.data)
  for (const { workshop, room } of all.slice(0, 3))
    expect(again.rooms.find(workshop)?.workshop).toEqual(room.workshop)
  expect(again.rooms.count).toBe(3)
  await again.close()
})

it('brings nothing back while a server has the folder, nor from a copy whose time is over', async () => {
  const house = await houseOn(at.data, -48)
  const { workshop } = await begun(house)
  const { folder: copy } = await makeAt(at, -48)
  await house.close()
  await rm(join(at.data, `${workshop}.journal`))
  const unlock = await locked(at.data)
  expect(await restore('--from', copy)).toMatchObject({
    code: 1,
    err: expect.stringContaining('Stop it first'),
  })
  unlock?.()
  await expect
    .poll(() => restore('--from', copy))
    .toMatchObject({ left: [{ workshop, why: 'its time is over' }] })
})

it.each([
  [[], 'Name a workshop'],
  [['--workshop', '../x'], 'the id of a workshop'],
])('says how a restore is asked for at %j', async (words, complaint) => {
  expect(await restoreCommand(words, {}, noon)).toMatchObject({
    code: 2,
    err: expect.stringContaining(complaint),
  })
})
