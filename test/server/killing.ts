import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { io, type Socket } from 'socket.io-client'

import type { Workshop } from '../../rules/workshop.ts'
import { folderOn } from '../../server/store/files.ts'
import { journalsOn } from '../../server/store/journals.ts'
import { child } from './child.ts'
import { startedAt } from './served.ts'

type Player = { name: string; sent: number; acked: number }

/** What was found in the data folder after each kill. */
export type Killed = { client: string; acked: number; sent: number; kept: number }[]

/**
 * Starts the server, lets people act as fast as they are answered, kills it without warning, and looks what is
 * on the disk; again and again over the same folder.
 */
export async function killAgainAndAgain(
  kills: number,
  people: number,
): Promise<{ killed: Killed[]; twice: number }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'databasespel-'))
  const players: Player[] = Array.from({ length: people }, (_, n) => ({
    name: `player-${n}`,
    sent: 0,
    acked: 0,
  }))
  const killed: Killed[] = []
  let room: Awaited<ReturnType<typeof startedAt>> | undefined
  try {
    for (let n = 0; n < kills; n++) {
      const server = child(['--port', '0', '--host', '127.0.0.1', '--data-dir', dataDir])
      const url = await server.url()
      room ??= await startedAt(url, ...players.map(({ name }) => name))
      const sockets = players.map((player) => playing(url, player, room?.hello(player.name) ?? {}))
      await new Promise((resolve) => setTimeout(resolve, 150 + ((n * 37) % 200)))
      await server.kill('SIGKILL')
      for (const socket of sockets) socket.disconnect()
      const workshop = await onDisk(dataDir)
      killed.push(
        players.map(({ name, acked, sent }) => ({
          client: `client-${name}`,
          acked,
          sent,
          kept: keptOf(workshop, name),
        })),
      )
    }
    const workshop = await onDisk(dataDir)
    const kept = players.reduce((sum, { name }) => sum + keptOf(workshop, name), 0)
    return { killed, twice: workshop.seq - people - kept }
  } finally {
    await rm(dataDir, { recursive: true })
  }
}

/** Sends one act after the other; what was not answered before the kill is sent again under its number. */
function playing(url: string, player: Player, hello: object): Socket {
  const socket = io(url, { auth: hello, forceNew: true, reconnection: false, transports: ['websocket'] })
  const act = () => {
    const n = player.acked + 1
    player.sent = n
    socket.emit('act', { n, act: 'ready', carried: { on: n % 2 === 0 } }, (answer: object) => {
      if ('ok' in answer) player.acked = n
      setTimeout(act, 'ok' in answer ? 1 : 200)
    })
  }
  return socket.on('connect', act)
}

async function onDisk(dataDir: string): Promise<Workshop> {
  const store = journalsOn(await folderOn(dataDir))
  const { workshops, damaged } = await store.open()
  await store.close()
  const [workshop] = workshops
  if (!workshop || damaged.length > 0) throw new Error(`the workshop is gone: ${JSON.stringify(damaged)}`)
  return workshop
}

function keptOf({ seats }: Workshop, name: string): number {
  return Math.max(0, ...Object.values(seats).map(({ done }) => done[`client-${name}`] ?? 0))
}
