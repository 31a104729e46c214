import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { appendFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { acting, openedIn, serverUnder, wrongIn, type Faulty } from './faulty.ts'

const names = ['one', 'two', 'three', 'four', 'five', 'six']
/** As long as the machine may take for it. */
const patience = { timeout: 30_000, interval: 50 }

let dataDir = ''
let server: Faulty | undefined
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'databasespel-'))
})
afterEach(async () => {
  if (server?.isAlive()) await server.kill()
  await rm(dataDir, { recursive: true, force: true })
})

type Room = Awaited<ReturnType<typeof acting>>
const allRefused = (room: Room) => room.actors.every(({ last }) => last === 'not-saved')
const acked = (room: Room) => room.actors.map((actor) => actor.acked)
const allWentOn = (room: Room, before: readonly number[]) =>
  acked(room).every((count, n) => count > (before[n] ?? 0) + 5)

async function nothingIsLost(room: Room): Promise<void> {
  await server?.kill()
  room.stop()
  expect(wrongIn(await openedIn(dataDir, room.workshop), room.actors)).toEqual({ lost: 0, madeUp: 0 })
}

describe('a disk that is full', () => {
  const mounts = (folder: string) =>
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder]).status === 0
  const unmount = (folder: string) => spawnSync('umount', ['-l', folder])

  /** Takes all the room that is left. */
  async function fill(): Promise<void> {
    for (let size = 65_536; size >= 1;) {
      const isTaken = await appendFile(join(dataDir, 'ballast'), Buffer.alloc(size)).then(
        () => true,
        () => false,
      )
      if (!isTaken) size = Math.floor(size / 2)
    }
  }

  it(
    'keeps the server up, which says so, and goes on by itself when there is room again',
    { timeout: 180_000 },
    async (context) => {
      if (!mounts(dataDir)) context.skip('a small disk can be mounted only by root, on Linux')
      try {
        server = await serverUnder([], dataDir)
        const room = await acting(server.url, names)
        for (let times = 0; times < 3; times++) {
          const begun = acked(room)
          await expect.poll(() => allWentOn(room, begun), patience).toBe(true)
          await fill()
          await expect.poll(() => allRefused(room), patience).toBe(true)
          expect(await server.readiness()).toMatchObject({ ready: false, writable: false, roomy: false })
          const refused = acked(room)
          await rm(join(dataDir, 'ballast'))
          await expect.poll(() => allWentOn(room, refused), patience).toBe(true)
          expect(await server.readiness()).toMatchObject({ writable: true })
        }
        await nothingIsLost(room)
      } finally {
        await server?.kill().catch(() => undefined)
        unmount(dataDir)
      }
    },
  )
})

describe('a disk that says that it could not make sure', () => {
  const isThere = existsSync('/usr/bin/strace') && spawnSync('strace', ['-qq', 'true']).status === 0

  it('has nothing acknowledged that it may lose', { timeout: 180_000 }, async (context) => {
    if (!isThere) context.skip('strace is not there, or may not look into other processes')
    const failing = ['-e', 'trace=fdatasync', '-e', 'inject=fdatasync:error=EIO:when=40..70']
    server = await serverUnder(['strace', '-f', '-qq', '-o', '/dev/null', ...failing], dataDir)
    const room = await acting(server.url, names)
    await expect.poll(() => room.actors.every(({ notSaved }) => notSaved > 0), patience).toBe(true)
    const refused = acked(room)
    await expect.poll(() => allWentOn(room, refused), patience).toBe(true)
    expect(server.isAlive()).toBe(true)
    await nothingIsLost(room)
  })
})
