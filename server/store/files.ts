import { constants } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat, statfs, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { codeOf } from '../fault.ts'
import type { Disk, DiskFile, Listed } from './disk.ts'

/** What lies in the data folder is for the one who runs the server alone. */
const ownFolder = 0o700
const ownFile = 0o600

const flags = { existing: constants.O_RDWR, fresh: constants.O_RDWR | constants.O_CREAT | constants.O_TRUNC }

/** A folder of the real disk, made when it is not there. */
export async function folderOn(folder: string): Promise<Disk> {
  await makeFolder(folder)
  const path = (name: string) => join(folder, name)
  return {
    list: async () => (await Promise.all((await readdir(folder)).map((name) => listed(folder, name)))).flat(),
    read: (name) => readFile(path(name)),
    open: async (name, which) => fileOf(await open(path(name), flags[which], ownFile)),
    rename: (from, to) => patiently(() => rename(path(from), path(to))),
    remove: (name) => patiently(() => rm(path(name), { force: true })),
    syncFolder: () => syncFolder(folder),
    free: () => freeIn(folder),
  }
}

/** Not by `recursive`, which in a folder such as /proc never comes to an end. */
async function makeFolder(folder: string): Promise<void> {
  const make = () => mkdir(folder, { mode: ownFolder })
  try {
    await make()
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return
    if (codeOf(cause) !== 'ENOENT' || dirname(folder) === folder) throw cause
    await makeFolder(dirname(folder))
    await make()
  }
}

/** Nothing for what went meanwhile, and for a link that leads nowhere. */
async function listed(folder: string, name: string): Promise<Listed[]> {
  return stat(join(folder, name)).then(
    ({ mtimeMs }) => [{ name, changedAt: mtimeMs }],
    () => [],
  )
}

async function freeIn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

function fileOf(handle: FileHandle): DiskFile {
  return {
    write: (bytes, at) => writeAll(handle, bytes, at),
    truncate: (length) => handle.truncate(length),
    sync: () => handle.datasync(),
    close: () => handle.close(),
  }
}

/** A disk that is nearly full writes a part and says so only by the count. */
async function writeAll(handle: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  let done = 0
  while (done < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, at + done)
    done += bytesWritten
  }
}

/** Windows has no such call: there a rename is in the journal of the file system. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const passing = ['EPERM', 'EACCES', 'EBUSY']

/** On Windows a virus scanner holds a new file for a moment. */
async function patiently(
  work: () => Promise<void>,
  tries = process.platform === 'win32' ? 6 : 1,
): Promise<void> {
  try {
    await work()
  } catch (cause) {
    if (!passing.includes(codeOf(cause) ?? '') || tries <= 1) throw cause
    await new Promise((resolve) => setTimeout(resolve, 50))
    await patiently(work, tries - 1)
  }
}
