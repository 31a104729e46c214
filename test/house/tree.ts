import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of the project: its path from the root, with `/` on every system, and its text. */
export type SourceFile = { path: string; text: string }

export const root = join(import.meta.dirname, '../..')

const rooms = ['rules', 'server', 'client', 'decks', 'test']
const written = /\.(ts|tsx|mjs)$/

/** Every path under a folder, from the root; an absent folder holds nothing. */
export function pathsUnder(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    return entry.isDirectory() ? pathsUnder(path) : [path]
  })
}

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

/** All code that we wrote. */
export function codeFiles(): SourceFile[] {
  const atTheRoot = readdirSync(root).filter((name) => written.test(name))
  const paths = [...atTheRoot, ...rooms.flatMap(pathsUnder)].filter((path) => written.test(path))
  return paths.map((path) => ({ path, text: textOf(path) }))
}
