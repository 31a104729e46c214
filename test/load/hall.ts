import { deck } from '../play/deck.ts'
import { workshopAt } from '../play/table.ts'
import { startFile, type Apart } from '../bench/processes.ts'
import { startOurs, stopAll, type Made } from '../bench/servers.ts'
import { linking, stageAll, type Staged } from '../bench/staged.ts'
import type { OpenOrder } from './crowd/crowd.ts'
import type { WorkshopTold } from './crowd/group.ts'
import { keptOf, workshopsIn, type Kept } from './kept.ts'

export type Size = { workshops: number; people: number }
/** A server with everybody in, as processes of their own. */
export type Hall = {
  staged: Staged
  server: Apart
  crowd: Apart
  close: () => Promise<void>
}

const patience = 30_000
/** One workshop in so many is at its evaluation; the others link cards. */
const everyNth = 10

/** Workshops on the disk: most of them in the middle of linking three hundred cards. */
export function stageWorkshops({ workshops, people }: Size): Promise<Staged> {
  // As many persons as people, so that nobody has to be made up: of thirty there are three hundred cards.
  const link = linking(people, people)
  const evaluation = workshopAt('evaluation', { participants: people, persons: people })
  return stageAll(
    Array.from({ length: workshops }, (_, n) => (n % everyNth === everyNth - 1 ? evaluation : link)),
  )
}

export const startCrowd = () => startFile('test/load/crowd/main.ts')

/** The server as it runs behind one proxy of its own: each workshop then has a network of its own. */
export function startServer(staged: Pick<Staged, 'dataDir'>, made: Made, port = 0): Promise<Apart> {
  return startOurs(staged, made, undefined, ['--proxies', '1', '--port', String(port)])
}

/** Starts a server over a folder of workshops and lets everybody in. */
export async function openHall(size: Size, made: Made): Promise<Hall> {
  const staged = await stageWorkshops(size)
  const [server, crowd] = await Promise.all([startServer(staged, made), startCrowd()])
  const close = async () => {
    await stopAll([crowd, server])
    await staged.clear()
  }
  try {
    await crowd.ask('open', { port: server.port, workshops: staged.members } satisfies OpenOrder)
    return { staged, server, crowd, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Ends the server as a power cut would, and reads what it kept. */
export async function keptIn({
  server,
  crowd,
  staged,
}: Pick<Hall, 'server' | 'crowd' | 'staged'>): Promise<Kept> {
  const told = await crowd.ask<WorkshopTold[]>('rest', { patience })
  await server.kill()
  return keptOf(told, staged.workshops, await workshopsIn(staged.dataDir), deck)
}
