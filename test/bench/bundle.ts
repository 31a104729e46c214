import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Manifest } from 'vite'

/** Bytes after gzip. */
export type Bundle = { participant: number; seated: number; console: number; table: number; scene: number }

const first = 'index.html'
const texts = 'texts/nl.json'

/** What each screen loads first, with all that it needs to be used; `scene` is what drawing the table adds. */
export function bundle(dist = join(import.meta.dirname, '../../dist/client')): Bundle {
  const manifest: Manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
  const weights = new Map<string, number>()
  const weight = (file: string) => {
    const known = weights.get(file) ?? gzipSync(readFileSync(join(dist, file))).length
    weights.set(file, known)
    return known
  }
  const filesOf = (keys: string[]) =>
    new Set([
      first,
      ...keys.flatMap((key) => [...loadedWith(manifest, key)]).flatMap((key) => named(manifest, key)),
    ])
  const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + weight(file), 0)
  const seated = [first, 'home/Seated.tsx', `${texts}?first`]
  const before = filesOf(seated)
  const scene = [...filesOf(['table/TableCanvas.tsx', 'table/open.ts'])].filter((file) => !before.has(file))
  return {
    participant: sum(filesOf([first])),
    seated: sum(before),
    console: sum(filesOf([first, 'home/Seated.tsx', 'console/Console.tsx', texts])),
    table: sum(
      filesOf([
        first,
        'home/Seated.tsx',
        'table/TableScreen.tsx',
        texts,
        'table/TableCanvas.tsx',
        'table/open.ts',
      ]),
    ),
    scene: sum(scene),
  }
}

/** A chunk and all that it imports before it runs. Refuses, by throwing, one that was not built. */
export function loadedWith(manifest: Manifest, key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key)) return seen
  const chunk = manifest[key]
  if (!chunk) throw new Error(`bundle: ${key} was not built`)
  seen.add(key)
  for (const next of chunk.imports ?? []) loadedWith(manifest, next, seen)
  return seen
}

function named(manifest: Manifest, key: string): string[] {
  const chunk = manifest[key]
  return chunk ? [chunk.file, ...(chunk.css ?? [])] : []
}
