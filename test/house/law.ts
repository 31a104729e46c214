import { runnable } from '../../setup.mjs'
import { type Import, madeUp, type Reading, target } from './reading.ts'

/** One breach of a law, as a line that a reader can go to: `rules/play.ts:3 imports node:`. */
export type Sin = string

/** A law looks at all files and names the sins. */
export type Law = (files: readonly Reading[], packages: Packages) => Sin[]

/** What package.json lists: `play` is installed with the game, `test` only for those who build it. */
export type Packages = { play: readonly string[]; test: readonly string[] }

const roomOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : 'root')
const under = (path: string, ...folders: string[]) => folders.some((folder) => path.startsWith(folder))
const sin = (file: Reading, at: number, what: string): Sin => `${file.path}:${at} ${what}`

/** Where an import leads: a room of the house, or a package. */
function leadsTo(file: Reading, one: Import): string {
  const goal = target(file.path, one.from)
  return 'file' in goal ? roomOf(goal.file) : goal.pack
}

/** Packages that belong to a browser; the server has no use for them. */
const browserOnly = ['phaser', 'preact', 'socket.io-client', '@fontsource/atkinson-hyperlegible']
/** Packages that belong to Node; a browser has no use for them. */
const serverOnly = ['node:', 'express', 'helmet', 'pino', 'socket.io', 'prom-client', 'vite']

function mayImport(file: Reading, one: Import, { play, test }: Packages): boolean {
  const goal = leadsTo(file, one)
  const installed = play.includes(goal)
  switch (roomOf(file.path)) {
    case 'rules':
      return ['rules', 'valibot', 'pure-rand'].includes(goal)
    case 'server':
      return ['server', 'rules', 'node:'].includes(goal) || (installed && !browserOnly.includes(goal))
    case 'client':
      if (goal === 'rules') return one.typeOnly
      return goal === 'client' || (installed && !serverOnly.includes(goal))
    case 'decks':
      return (
        ['decks', 'rules', 'server', 'node:'].includes(goal) || (installed && !browserOnly.includes(goal))
      )
    default:
      if (one.from === madeUp) return true
      return ['rules', 'server', 'client', 'decks', 'test', 'root', 'node:', ...play, ...test].includes(goal)
  }
}

/** rules know rules, valibot and pure-rand; a client knows the rules' types only; and so on. */
export const imports: Law = (files, packages) =>
  files.flatMap((file) =>
    file.imports
      .filter((one) => !mayImport(file, one, packages))
      .map((one) => sin(file, one.at, `imports ${one.from}${one.typeOnly ? ' (type)' : ''}`)),
  )

/** Packages that have one place of their own. */
const places = [
  { pack: 'phaser', home: ['client/table/', 'client/reveal/'] },
  { pack: 'socket.io-client', home: ['client/socket.ts'] },
  { pack: 'socket.io', home: ['server/gate.ts'] },
]

/** Phaser draws tables and reveals, and one file on each side knows the socket. */
export const homes: Law = (files) =>
  files
    .filter((file) => under(file.path, 'client/', 'server/'))
    .flatMap((file) => file.imports.map((one) => ({ file, one })))
    .filter(({ file, one }) =>
      places.some(({ pack, home }) => leadsTo(file, one) === pack && !under(file.path, ...home)),
    )
    .map(({ file, one }) => sin(file, one.at, `imports ${one.from}, which has another home`))

/** The files that are loaded together with one: by value, and not only when called. */
export function loadedWith(
  files: readonly Reading[],
  path: string,
  lazy = false,
  seen = new Set<string>(),
): Reading[] {
  const file = files.find((one) => one.path === path)
  if (!file || seen.has(path)) return []
  seen.add(path)
  const goals = file.imports.filter((one) => !one.typeOnly && (lazy || !one.lazy))
  const next = goals
    .map((one) => target(path, one.from))
    .flatMap((goal) => ('file' in goal ? [goal.file] : []))
  return [file, ...next.flatMap((goal) => loadedWith(files, goal, lazy, seen))]
}

/** A phone that only deals, types and votes never loads Phaser: it comes when a table is shown. */
export const phaserComesLate: Law = (files) =>
  ['client/main.ts', 'client/main.tsx']
    .flatMap((path) => loadedWith(files, path))
    .flatMap((file) => file.imports.map((one) => ({ file, one })))
    .filter(({ file, one }) => !one.typeOnly && !one.lazy && leadsTo(file, one) === 'phaser')
    .map(({ file, one }) => sin(file, one.at, 'loads phaser with the first screen'))

const screenWords = [
  'document',
  'window',
  'localStorage',
  'sessionStorage',
  'navigator',
  'location',
  'HTMLElement',
]
const screenPackages = ['preact', 'phaser', 'socket.io-client', 'uqr']

/** client/connection.ts, and what it loads, knows neither screen nor socket: the browser, the simulation
 * and the load test share it. */
export const connectionIsBlind: Law = (files) =>
  loadedWith(files, 'client/connection.ts', true).flatMap((file) => [
    ...file.imports
      .filter((one) => screenPackages.includes(leadsTo(file, one)))
      .map((one) => sin(file, one.at, `imports ${one.from}, and client/connection.ts may not know it`)),
    ...file.names
      .filter((name) => screenWords.includes(name.word))
      .map((name) => sin(file, name.at, `says ${name.word}, and client/connection.ts may not know it`)),
  ])

const machineWords = ['Date', 'crypto', 'performance', 'process', 'console', 'fetch', 'globalThis']
const timers = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame']

/** No clock, no dice, no ids and no screen in the rules: whatever they need is handed in. */
export const rulesArePure: Law = (files) =>
  files
    .filter((file) => under(file.path, 'rules/'))
    .flatMap((file) => {
      const names = file.names.filter(({ word }) => [...machineWords, ...timers].includes(word))
      const dice = file.members.filter(({ word }) => word === 'Math.random')
      return [...names, ...dice].map(({ word, at }) => sin(file, at, `uses ${word}`))
    })

/** No any, and no word that silences the compiler. */
export const nothingIsSilenced: Law = (files) =>
  files.flatMap((file) => [
    ...file.anys.map(({ at }) => sin(file, at, 'says any')),
    ...file.comments
      .filter(({ word }) => /@ts-(ignore|nocheck|expect-error)/.test(word))
      .map(({ at }) => sin(file, at, 'silences the compiler')),
    ...file.comments
      .filter(({ word }) => /(oxlint|eslint)-disable/.test(word) && !under(file.path, 'test/'))
      .map(({ at }) => sin(file, at, 'silences the linter')),
  ])

/** No cast but `as const`, except where Phaser's own types leave no choice. */
export const castsOnlyAtPhaser: Law = (files) =>
  files
    .filter((file) => under(file.path, 'rules/', 'server/', 'client/', 'decks/'))
    .filter((file) => !under(file.path, 'client/table/', 'client/reveal/'))
    .flatMap((file) => file.casts.map(({ at }) => sin(file, at, 'casts with as')))

/** No file over 200 lines, tests apart: those the linter counts, without blank lines and comments. */
export const filesAreShort: Law = (files) =>
  files
    .filter((file) => file.lines > 200 && !under(file.path, 'test/'))
    .map((file) => sin(file, 201, `goes on for ${file.lines} lines`))

/** What is left to do stands in an issue. */
export const nothingIsPostponed: Law = (files) =>
  files.flatMap((file) =>
    file.comments
      .filter(({ word }) => /\b(TODO|FIXME|XXX)\b/.test(word))
      .map(({ at }) => sin(file, at, 'postpones something')),
  )

/** Commands that `setup.mjs run` starts with only the packages to play with never need one for tests. */
export const commandsRunAnywhere: Law = (files, { test }) =>
  ['decks/deal.ts', ...runnable]
    .flatMap((path) => loadedWith(files, path, true))
    .flatMap((file) => file.imports.map((one) => ({ file, one })))
    .filter(({ file, one }) => !one.typeOnly && test.includes(leadsTo(file, one)))
    .map(({ file, one }) => sin(file, one.at, `needs ${one.from}, which a command has not got`))
