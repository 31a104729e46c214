import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createBuilder, type Manifest } from 'vite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import tooNew from './tooNew.json' with { type: 'json' }
import { allowed } from './tooNewAllowed.ts'
import { newInCss } from './tooNewCss.ts'
import { newInJs } from './tooNewJs.ts'
import { root, textOf } from './tree.ts'

const isLong = process.env['LONG'] === '1'
const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10

describe.runIf(existsSync(join(root, 'client/index.html')))('what a browser gets', () => {
  let out = ''
  let manifest: Manifest = {}

  beforeAll(async () => {
    vi.stubEnv('NODE_ENV', 'production')
    out = mkdtempSync(join(tmpdir(), 'databasespel-'))
    const builder = await createBuilder({
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'error',
      environments: { client: { build: { outDir: out } } },
    })
    const client = builder.environments['client']
    if (client) await builder.build(client)
    manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8'))
  }, 120_000)
  afterAll(() => {
    vi.unstubAllEnvs()
    rmSync(out, { recursive: true, force: true })
  })

  /** A chunk of the manifest and all that it imports before it runs. */
  function loadedWith(key: string, seen = new Set<string>()): Set<string> {
    if (seen.has(key)) return seen
    seen.add(key)
    for (const next of manifest[key]?.imports ?? []) loadedWith(next, seen)
    return seen
  }

  const entry = () => Object.keys(manifest).find((key) => manifest[key]?.isEntry) ?? 'no entry'
  const filesOf = (key: string) => [manifest[key]?.file, ...(manifest[key]?.css ?? [])]
  const weight = (file: string) => gzipSync(readFileSync(join(out, file))).length

  it('is at most 45 kB compressed before the first screen works', () => {
    const files = new Set(['index.html', ...[...loadedWith(entry())].flatMap(filesOf)])
    const bytes = [...files].reduce((sum, file) => sum + (file ? weight(file) : 0), 0)
    expect(kilobytes(bytes)).toBeLessThanOrEqual(45)
  })

  it('is at most 230 kB more when a table is drawn', () => {
    const before = new Set([entry(), 'home/Seated.tsx'].flatMap((key) => [...loadedWith(key)]))
    const table = ['table/TableCanvas.tsx', 'table/open.ts'].flatMap((key) => [...loadedWith(key)])
    const added = new Set(table.filter((key) => !before.has(key)).flatMap(filesOf))
    const bytes = [...added].reduce((sum, file) => sum + (file ? weight(file) : 0), 0)
    expect(kilobytes(bytes)).toBeGreaterThan(100)
    expect(kilobytes(bytes)).toBeLessThanOrEqual(230)
  })

  it('holds Phaser in a chunk of its own, which the first screen does not load', () => {
    const phaser = Object.keys(manifest).filter((key) => manifest[key]?.name === 'phaser')
    expect(phaser).toHaveLength(1)
    expect([...loadedWith(entry())].filter((key) => phaser.includes(key))).toEqual([])
  })

  // Phaser is pinned, and takes as long as all the rest: it is looked at with the long tests.
  it('asks nothing that the oldest browsers lack', () => {
    const files = readdirSync(join(out, 'assets')).filter((name) => isLong || !name.startsWith('phaser'))
    const found = files.flatMap((name) => {
      const look = name.endsWith('.css') ? newInCss : name.endsWith('.js') ? newInJs : () => []
      const asked = look(readFileSync(join(out, 'assets', name), 'utf8'), tooNew)
      return asked.filter((one) => !Object.hasOwn(allowed, one)).map((one) => `${name}: ${one}`)
    })
    expect(found).toEqual([])
  })

  it('tells no finding of a deck', () => {
    const scripts = readdirSync(join(out, 'assets')).filter((name) => name.endsWith('.js'))
    const shipped = scripts.map((name) => readFileSync(join(out, 'assets', name), 'utf8')).join('\n')
    const sentences = longSentences(JSON.parse(textOf('decks/rotterdam/findings.json')))
    expect(sentences.length).toBeGreaterThan(0)
    expect(sentences.filter((sentence) => shipped.includes(sentence))).toEqual([])
  })
})

/** Every text of some length, however deep it lies. */
function longSentences(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 40 ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(longSentences) : []
}
