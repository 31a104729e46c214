import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

import type { Milliseconds } from '../../rules/units.ts'
import { fingerprint } from '../../setup.mjs'

const root = join(import.meta.dirname, '../..')
/** Inside the project, so that it finds its packages and decks. */
const shelf = join(root, 'node_modules/.cache/databasespel')
const oldAfter: Milliseconds = 24 * 3_600_000

/**
 * The server in one file, as `npm start` builds it, to be run by Node alone: that starts ten times sooner than its
 * sources. Made once for the same sources, whoever asks; gives the path.
 */
export async function serverBuilt(): Promise<string> {
  const folder = join(shelf, fingerprint(root, ['rules', 'server']).slice(0, 16))
  const file = join(folder, 'main.js')
  if (existsSync(file)) return file
  tidy()
  const made = `${folder}-${process.pid}`
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: 'server/main.ts',
      outDir: made,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'main.js' } },
    },
  })
  try {
    renameSync(made, folder)
  } catch {
    // Another test was a moment earlier with the same.
    rmSync(made, { recursive: true, force: true })
  }
  return file
}

/** What was made of older sources goes, once nobody can be running it any more. */
function tidy(): void {
  mkdirSync(shelf, { recursive: true })
  for (const name of readdirSync(shelf)) {
    const path = join(shelf, name)
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - made > oldAfter) rmSync(path, { recursive: true, force: true })
  }
}
