import { spawn } from 'node:child_process'
import { io, type Socket } from 'socket.io-client'

import type { Workshop } from '../../rules/workshop.ts'
import { folderOn } from '../../server/store/files.ts'
import { journalsOn } from '../../server/store/journals.ts'
import { serverBuilt } from './built.ts'
import { startedAt } from './served.ts'

const built = await serverBuilt()

/** The server as a process under another that makes its disk fail: `sh -c ...`, `strace ...`; to be killed. */
export async function serverUnder(before: readonly string[], dataDir: string) {
  const words = [process.execPath, built, '--port', '0', '--host', '127.0.0.1', '--data-dir', dataDir]
  const [program = '', ...rest] = [...before, ...words]
  const running = spawn(program, rest, { detached: true })
  let out = ''
  let err = ''
  running.stdout.on('data', (data: Buffer) => void (out += data.toString()))
  running.stderr.on('data', (data: Buffer) => void (err += data.toString()))
  const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()))
  await Promise.race([new Promise<void>((resolve) => running.stdout.once('data', () => resolve())), ended])
  const url = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(out)?.[0]
  if (url === undefined) throw new Error(`it did not start: ${err}`)
  return {
    url,
    isAlive: () => running.exitCode === null && running.signalCode === null,
    /** Which reports it wrote, which are lines of JSON; none of them says what was typed. */
    reports: () => err.split('\n').flatMap((line) => /"report":"(\w+)"/.exec(line)?.[1] ?? []),
    readiness: async (): Promise<unknown> => (await fetch(`${url}/readyz`)).json(),
    /** Without warning, and all that was started with it: the group is our own. */
    async kill(): Promise<void> {
      if (running.pid !== undefined) process.kill(-running.pid, 'SIGKILL')
      await ended
    },
  }
}
export type Faulty = Awaited<ReturnType<typeof serverUnder>>

/** One person: how many acts were sent, acknowledged, and how often one was said not to be saved; and when last what. */
export type Actor = { name: string; sent: number; acked: number; notSaved: number; last?: 'ok' | 'not-saved' }

/** A workshop in which these people act as fast as they are answered, until the returned stop is called. */
export async function acting(url: string, names: readonly string[]) {
  const room = await startedAt(url, ...names)
  const actors = names.map((name): Actor => ({ name, sent: 0, acked: 0, notSaved: 0 }))
  const sockets = actors.map((actor) => act(url, actor, room.hello(actor.name)))
  return { ...room, actors, stop: () => sockets.forEach((socket) => socket.disconnect()) }
}

function act(url: string, actor: Actor, hello: object): Socket {
  const socket = io(url, { auth: hello, forceNew: true, reconnection: false, transports: ['websocket'] })
  const again = () => {
    const n = actor.acked + 1
    actor.sent = n
    socket.emit('act', { n, act: 'ready', carried: { on: n % 2 === 1 } }, (answer: { no?: string }) => {
      if ('ok' in answer) actor.acked = n
      else if (answer.no === 'not-saved') actor.notSaved += 1
      actor.last = 'ok' in answer ? 'ok' : 'not-saved'
      setTimeout(again, 'ok' in answer ? 1 : 50)
    })
  }
  return socket.on('connect', again)
}

/** The workshop as a fresh server would open it; a damaged one is an error. */
export async function openedIn(dataDir: string, id: string): Promise<Workshop> {
  const store = journalsOn(await folderOn(dataDir))
  const { workshops, damaged } = await store.open()
  await store.close()
  const workshop = workshops.find((one) => one.id === id)
  if (!workshop) throw new Error(`the workshop is gone: ${JSON.stringify(damaged)}`)
  return workshop
}

/** Per person what was acknowledged and is not there, and what is there and was never asked; both have to be 0. */
export function wrongIn({ seats }: Workshop, actors: readonly Actor[]): { lost: number; madeUp: number } {
  const kept = ({ name }: Actor) =>
    Math.max(0, ...Object.values(seats).map(({ done }) => done[`client-${name}`] ?? 0))
  return {
    lost: actors.filter((actor) => kept(actor) < actor.acked).length,
    madeUp: actors.filter((actor) => kept(actor) > actor.sent).length,
  }
}
