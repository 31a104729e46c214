import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

import type { Outcome } from './seed.ts'

/** A mistake that is made on purpose: in this file this place, which is there once, is put otherwise. */
export type Planted = {
  name: string
  file: string
  find: string
  put: string
  /** What is wrong then. */
  says: string
}
export type Campaign = { play: (seed: number, tell?: (line: string) => void) => Promise<Outcome> }

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/**
 * The simulation with all that it plays, put together afresh; with a fault that one place is changed. Refuses, by
 * throwing, a fault whose place is not there exactly once.
 */
export async function campaign(fault?: Planted): Promise<Campaign> {
  if (fault) await checkPlace(fault)
  const planted = { done: false }
  const made = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: fault ? [planting(fault, planted)] : [],
    ssr: { noExternal: true },
    build: { ssr: join(root, 'test/sim/play.ts'), write: false, minify: false, target: 'node20' },
  })
  const code = codeOf(made)
  if (fault && !planted.done) throw new Error(`${fault.name}: the simulation does not use ${fault.file}`)
  const loaded: Campaign = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
  return loaded
}

/** Code moves on; a fault that has lost its place finds nothing and says so. */
export async function checkPlace({ name, file, find }: Planted): Promise<void> {
  const times = (await readFile(join(root, file), 'utf8')).split(find).length - 1
  if (times !== 1)
    throw new Error(`${name}: its place is in ${file} ${times} times, and has to be there once`)
}

function planting({ file, find, put }: Planted, planted: { done: boolean }): Plugin {
  return {
    name: 'planting',
    enforce: 'pre',
    transform(code, id) {
      if (id.split('?')[0] !== join(root, file)) return undefined
      planted.done = true
      return { code: code.replace(find, () => put), map: null }
    },
  }
}

function codeOf(made: Awaited<ReturnType<typeof build>>): string {
  const [output] = Array.isArray(made) ? made : [made]
  const [chunk] = output && 'output' in output ? output.output : []
  if (chunk?.type !== 'chunk') throw new Error('plant: nothing was built')
  return chunk.code
}
