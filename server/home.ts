import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the project: where the decks lie, seen from the source as well as from the build. */
export const home = rootFrom(dirname(fileURLToPath(import.meta.url)))

function rootFrom(folder: string): string {
  const isRoot = existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'decks'))
  return isRoot || dirname(folder) === folder ? folder : rootFrom(dirname(folder))
}
