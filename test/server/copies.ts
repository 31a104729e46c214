import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'

import { backUp } from '../../server/backupMaking.ts'
import { folderOn } from '../../server/store/files.ts'
import { journalsOn } from '../../server/store/journals.ts'
import { aJoin, started } from './entering.ts'
import { aHouse, fakeWorld } from './house.ts'

const hour = 3_600_000
/** The noon on which all of this happens. */
export const noon = Date.UTC(2026, 10, 23, 12)

/** For every test a data folder, and one beside it for copies. */
export function folders() {
  const at = { folder: '', data: '', to: '' }
  beforeEach(async () => {
    at.folder = await mkdtemp(join(tmpdir(), 'databasespel-'))
    at.data = join(at.folder, 'data')
    at.to = join(at.folder, 'copies')
  })
  afterEach(() => rm(at.folder, { recursive: true }))
  return at
}

/** A house on a real folder, at noon or so many hours later; its disk in memory is not used. */
export async function houseOn(data: string, hours = 0) {
  const world = fakeWorld()
  world.pass(noon + hours * hour - world.now())
  const store = journalsOn(await folderOn(data))
  const house = await aHouse(undefined, { world, store })
  return { ...house, close: () => house.rooms.stop() }
}

/** A workshop with two people in it. */
export async function begun(house: Awaited<ReturnType<typeof houseOn>>) {
  const workshop = await started(house)
  for (const name of ['one', 'two']) await house.entrance.join(aJoin(workshop.code, name))
  return workshop
}

/** A backup at noon or so many hours later, by a timer that runs every hour. */
export function makeAt({ data, to }: { data: string; to: string }, hours: number) {
  return backUp({ from: data, to, hours: 23, now: noon + hours * hour })
}
