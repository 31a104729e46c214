import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { child, type Child } from '../server/child.ts'
import { historyIn, type History } from './history.ts'

/** A module that is loaded into a server under test before it starts. */
export const module = (name: string) => join(import.meta.dirname, `${name}.mjs`)
const keepHistory = module('keepHistory')

/** A machine on which the server runs as a process, always on the same folder and port; it can be ended and started. */
export class Host {
  readonly folder: string
  readonly port: number
  readonly #before: string[]
  #environment: Record<string, string> = {}
  #child: Child | undefined

  private constructor(folder: string, port: number, before: string[]) {
    this.folder = folder
    this.port = port
    this.#before = [keepHistory, ...before]
  }

  /** With modules that are loaded into every server before it starts. */
  static async open(...before: string[]): Promise<Host> {
    const folder = await mkdtemp(join(tmpdir(), 'databasespel-chaos-'))
    await mkdir(join(folder, 'history'))
    return new Host(folder, await freePort(), before)
  }

  /** What the next servers are told in their environment. */
  tell(environment: Record<string, string>): void {
    this.#environment = environment
  }

  get logFile(): string {
    return join(this.folder, 'server.log')
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** Begins to start it, and does not wait. */
  begin(): Child {
    const where = ['--port', `${this.port}`, '--host', '127.0.0.1']
    const files = ['--data-dir', join(this.folder, 'data'), '--log-file', this.logFile]
    const environment = { HISTORY: join(this.folder, 'history'), ...this.#environment }
    this.#child = child([...where, ...files], environment, this.#before)
    return this.#child
  }

  /** Starts it, and waits until it listens. */
  async start(): Promise<void> {
    await this.begin().url()
  }

  /** Sends a signal; gives what it ended with, undefined for who was killed. */
  async end(signal: NodeJS.Signals): Promise<number | null | undefined> {
    return this.#child?.kill(signal)
  }

  /** Asks something of it by a signal, and does not wait. */
  signal(signal: NodeJS.Signals): void {
    this.#child?.signal(signal)
  }

  /** All that was ever kept of a workshop. */
  async history(workshop: string): Promise<History> {
    const name = `${workshop}.journal`
    const old = join(this.folder, 'history')
    const before = (await readdir(old)).filter((one) => one.startsWith(name)).map((one) => join(old, one))
    const files = [...before, join(this.folder, 'data', name)]
    return historyIn(await Promise.all(files.map((file) => readFile(file))))
  }

  async close(): Promise<void> {
    await this.end('SIGKILL')
    await rm(this.folder, { recursive: true, force: true })
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
