import { createHash } from 'node:crypto'
import { realpath, rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Two servers on one data folder would write through each other's journals. A local socket is the lock:
 * unlike a file it goes with the process, also with one that was killed. Undefined when another has it.
 */
export async function locked(folder: string): Promise<(() => void) | undefined> {
  const real = await realpath(folder)
  const inside = join(real, '.lock')
  // In the folder itself, which is the same for everybody: a service may have a folder for temporary files of its own.
  const server = canHold(inside)
    ? await taken(inside).catch(() => taken(addressOf(real)))
    : await taken(addressOf(real))
  return server && (() => void server.close())
}

async function taken(address: string): Promise<Server | undefined> {
  return (await listening(address)) ?? (await cleared(address))
}

/** A socket's name cannot be long; Windows has no sockets in folders. */
function canHold(address: string): boolean {
  return process.platform !== 'win32' && Buffer.byteLength(address) <= longestName
}
const longestName = 100

/** Where the folder can hold no socket: its name is too long, or its disk knows none. */
function addressOf(folder: string): string {
  const name = `databasespel-${createHash('sha256').update(folder).digest('hex').slice(0, 24)}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.lock`)
}

function listening(address: string): Promise<Server | undefined> {
  const server = createServer((caller) => caller.destroy())
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      cause.code === 'EADDRINUSE' ? resolve(undefined) : reject(cause),
    )
    server.listen(address, () => resolve(server.unref()))
  })
}

/** A killed server leaves the name of its socket behind, but nobody answers there. */
async function cleared(address: string): Promise<Server | undefined> {
  if (await answers(address)) return undefined
  await rm(address, { force: true })
  return listening(address)
}

function answers(address: string): Promise<boolean> {
  const caller = connect(address)
  return new Promise<boolean>((resolve) => {
    caller.once('connect', () => resolve(true)).once('error', () => resolve(false))
  }).finally(() => caller.destroy())
}
