import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { acting, openedIn, serverUnder, wrongIn, type Faulty } from './faulty.ts'

let dataDir = ''
let server: Faulty | undefined
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'databasespel-'))
})
afterEach(async () => {
  if (server?.isAlive()) await server.kill()
  await rm(dataDir, { recursive: true })
})

/** No file may grow beyond so many blocks of 512 bytes: what is written beyond fails, as on a full disk. */
const limited = (blocks: number) => ['sh', '-c', `ulimit -f ${blocks}; exec "$@"`, 'sh']
/** As long as the machine may take for it. */
const patience = { timeout: 15_000, interval: 50 }

it.skipIf(process.platform === 'win32')(
  'refuses what a full file takes no more, goes on by itself, and loses nothing when it is killed',
  { timeout: 60_000 },
  async () => {
    server = await serverUnder(limited(16), dataDir)
    const room = await acting(server.url, ['one', 'two', 'three'])
    const refused = () => room.actors.filter(({ notSaved }) => notSaved > 0).length
    await expect.poll(refused, patience).toBe(3)
    const before = room.actors.map(({ acked }) => acked)
    await expect
      .poll(() => room.actors.every(({ acked }, n) => acked > (before[n] ?? 0) + 3), patience)
      .toBe(true)
    expect(server.isAlive()).toBe(true)
    expect(new Set(server.reports())).toEqual(new Set(['notSaved']))
    await server.kill()
    room.stop()
    expect(wrongIn(await openedIn(dataDir, room.workshop), room.actors)).toEqual({ lost: 0, madeUp: 0 })
  },
)
