import { spawnSync } from 'node:child_process'

import type { Staged } from './staged.ts'
import { startApart, startFile, type Apart } from './processes.ts'
import type { Kind } from './load/speech.ts'

/** Whether our server is the one that `npm start` runs, or its sources as they are, which start sooner. */
export type Made = 'built' | 'source'

/** Builds what is not built yet, as `npm start` does. */
export function build(): void {
  const built = spawnSync(process.execPath, ['setup.mjs', 'start'], { stdio: ['ignore', 2, 2] })
  if (built.status !== 0) throw new Error('bench: the build failed')
}

/** Our real server over a folder of workshops that it finds there. */
export function startOurs(
  { dataDir }: Pick<Staged, 'dataDir'>,
  made: Made,
  profile?: string,
  more: string[] = [],
): Promise<Apart> {
  const words = ['--host', '127.0.0.1', '--data-dir', dataDir, '--port', '0', ...more]
  return made === 'built'
    ? startApart('dist/server/main.js', words, profile)
    : startFile('server/main.ts', words, profile)
}

export type Servers = Record<Kind, Apart>

/** Our server and the two references, each in a process of its own. Nobody is in them yet, so they rest. */
export async function startAll(staged: Staged, made: Made, profile?: string): Promise<Servers> {
  const [ours, naive, limit] = await Promise.all([
    startOurs(staged, made, profile),
    startFile('test/bench/servers/naive.ts'),
    startFile('test/bench/servers/limit.ts'),
  ])
  return { ours, naive, limit }
}

export const startLoad = () => startFile('test/bench/load/main.ts')

export async function stopAll(all: readonly Apart[]): Promise<void> {
  await Promise.all(all.map((one) => one.stop()))
}
