import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client'

import { limits } from '../../server/pace.ts'
import type { ReportName } from '../../server/report.ts'
import { startServer, type Options } from '../../server/start.ts'
import { facilitatorKey, keyOf } from './workshops.ts'

type More = Partial<ManagerOptions & SocketOptions>

/** A whole server on a free port and a folder of its own; `end` takes both away. */
export async function served(more: Partial<Options> = {}) {
  const dataDir = more.dataDir ?? (await mkdtemp(join(tmpdir(), 'databasespel-')))
  const reports: ReportName[] = []
  const report = (name: ReportName) => void reports.push(name)
  const running = await startServer({ port: 0, host: '127.0.0.1', dataDir, report, limits, ...more })
  const url = `http://127.0.0.1:${running.port}`
  const sockets: Socket[] = []
  return {
    ...running,
    url,
    dataDir,
    reports,
    /** A socket that says this hello, and has not connected yet. */
    socket(auth: object, options: More = {}): Socket {
      const socket = io(url, {
        auth,
        forceNew: true,
        reconnection: false,
        transports: ['websocket'],
        ...options,
      })
      sockets.push(socket)
      return socket
    },
    post: (path: string, body: unknown, headers?: Record<string, string>) => post(url, path, body, headers),
    async end() {
      for (const socket of sockets) socket.disconnect()
      await running.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
export type Served = Awaited<ReturnType<typeof served>>

export const aStart = {
  key: facilitatorKey,
  agenda: 'council',
  language: 'nl',
  address: 'u',
  origin: false,
  rehearsal: false,
}

const startedShape = v.object({ workshop: v.string(), code: v.string() })

/** A workshop with these participants, by the names of their keys. */
export const workshopAt = ({ url }: { url: string }, ...names: string[]) => startedAt(url, ...names)

export async function startedAt(url: string, ...names: string[]) {
  const answer = v.parse(startedShape, (await post(url, '/api/workshops', aStart)).answer)
  for (const name of names) await post(url, '/api/join', { entry: answer.code, key: keyOf(name), people: 1 })
  const hello = (name: string) => ({ workshop: answer.workshop, key: keyOf(name), client: `client-${name}` })
  return { ...answer, hello, facilitator: { ...hello('f'), key: facilitatorKey } }
}

async function post(
  url: string,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; answer: unknown }> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, answer: await response.json() }
}

/** The next message of this name. */
export function next<T>(socket: Socket, event: string): Promise<T> {
  return new Promise((resolve) => socket.once(event, resolve))
}

export const connected = (socket: Socket) => next(socket, 'connect')
export const refused = async (socket: Socket) => (await next<Error>(socket, 'connect_error')).message

/** What the server answers to an act; nothing within two seconds is an error. */
export function acted(socket: Socket, n: unknown, act: unknown, carried: unknown): Promise<unknown> {
  return socket.timeout(2000).emitWithAck('act', { n, act, carried })
}
