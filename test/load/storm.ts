import type { Milliseconds } from '../../rules/units.ts'
import { rounded } from '../bench/figures.ts'
import { stopAll } from '../bench/servers.ts'
import { pause, say } from '../bench/talk.ts'
import type { BackTold, OpenOrder, PlayOrder } from './crowd/crowd.ts'
import type { Told } from './crowd/tally.ts'
import type { Wishes } from './full.ts'
import { startCrowd, startServer, stageWorkshops, keptIn } from './hall.ts'
import type { Kept } from './kept.ts'

/** Times in milliseconds from when the server was killed. */
export type Storm = BackTold & { restarted: Milliseconds; afterwards: Told; kept: Kept }

const perSecond = 1
const patience: Milliseconds = 90_000

/** Everybody is in and plays; the server is killed and started anew, on the same folder and port, and all come back. */
export async function storm({ seed, made, ...size }: Wishes): Promise<Storm> {
  const staged = await stageWorkshops(size)
  const crowd = await startCrowd()
  let server = await startServer(staged, made)
  try {
    const { port } = server
    await crowd.ask('open', { port, workshops: staged.members, asBrowsers: true } satisfies OpenOrder)
    await crowd.ask('play', { perSecond, hands: 0, seed } satisfies PlayOrder)
    await pause(2000)
    await crowd.ask('cut')
    const killed = performance.now()
    await server.kill()
    server = await startServer(staged, made, port)
    const restarted = rounded(performance.now() - killed)
    const back = await crowd.ask<BackTold>('back', { patience })
    say(`storm: ${back.back} of ${back.people} are back, the last after ${back.worst} ms`)
    await crowd.ask('begin')
    await pause(3000)
    const afterwards = await crowd.ask<Told>('told')
    return { ...back, restarted, afterwards, kept: await keptIn({ server, crowd, staged }) }
  } finally {
    await stopAll([crowd, server])
    await staged.clear()
  }
}
