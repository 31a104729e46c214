// @ts-check
// Everything that has to be there before a command runs: the packages, and for the server its build.
// Plain JavaScript without a dependency, because it runs before there is one. All its words go to
// stderr: commands own stdout.
//
//   node setup.mjs start             before `npm start`: packages to run with, and a fresh build
//   node setup.mjs test              before `npm test`: packages to test with as well
//   node setup.mjs run FILE [...]    runs a TypeScript file; its exit code is the command's own

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean, os?: string[], cpu?: string[] }} Package */
/** @typedef {Record<string, Package>} Packages by their place, as in package-lock.json */
/** @typedef {{ platform: string, arch: string }} Machine */
/** @typedef {'run' | 'all'} Need packages to run with, or those to test with as well */

const root = dirname(fileURLToPath(import.meta.url))

/** What the build is made of. Decks are not: the server reads them when it starts. */
const sources = [
  'rules',
  'server',
  'client',
  'assets',
  'vite.config.ts',
  'vite.phaser.ts',
  'vite.texts.ts',
  'tsconfig.json',
  'package-lock.json',
]

/** Files under test/ that need nothing but the packages to run with. */
export const runnable = ['test/play/rehearse.ts', 'test/play/acts.ts', 'test/taal/taal.ts']

/** Is this Node new enough? The same versions as our build tool asks for. @param {string} version */
export function nodeIsFit(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)
}

/** @param {string} file @returns {Packages | undefined} undefined when there is no such file, or half of one */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** Was this package made for another kind of machine? (A folder copied from a Mac to a Windows laptop.)
 * @param {Package} one @param {Machine} machine */
function isForeign(one, machine) {
  return Boolean(
    (one.os && !one.os.includes(machine.platform)) || (one.cpu && !one.cpu.includes(machine.arch)),
  )
}

/** Do the installed packages hold what the lock file asks for? Contents are compared and not times:
 * those change with every copy, checkout and unpacked archive.
 * @param {Packages | undefined} locked @param {Packages | undefined} installed
 * @param {Need} need @param {Machine} machine */
export function packagesFit(locked, installed, need, machine) {
  if (!locked || !installed) return false
  if (Object.values(installed).some((one) => isForeign(one, machine))) return false
  return Object.entries(locked).every(([place, one]) => {
    if (place === '' || one.optional || one.devOptional || (one.dev && need === 'run')) return true
    return installed[place]?.version === one.version
  })
}

/** Has anybody installed the packages to test with? They are then kept. @param {Packages | undefined} installed */
export const hasTestPackages = (installed) => Object.values(installed ?? {}).some((one) => one.dev)

/** Every file under a file or folder, in one fixed order. @param {string} path @returns {string[]} */
function filesIn(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}

/** One word for the present contents of all sources: any change, also a removed file, gives another.
 * @param {string} base @param {string[]} [paths] */
export function fingerprint(base, paths = sources) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap((path) => filesIn(join(base, path)))) {
    const contents = readFileSync(file)
    hash.update(`${relative(base, file).split(sep).join('/')} ${contents.length}\n`).update(contents)
  }
  return hash.digest('hex')
}

/** Is what was built made of these very sources? @param {string} base @param {string} print */
export function buildIsFresh(base, print) {
  const note = join(base, 'dist', 'built-from')
  return existsSync(note) && readFileSync(note, 'utf8') === print
}

/** @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`)

/** Ends with a sentence that says what to do. @param {string} sentence @returns {never} */
function stop(sentence) {
  say(sentence)
  process.exit(1)
}

/** Runs npm, the very one that called us if there is one; true when it went well. @param {string[]} words */
function npm(words) {
  const itself = process.env['npm_execpath'] ?? ''
  const windows = process.platform === 'win32'
  const options = { cwd: root, stdio: /** @type {['ignore', 2, 2]} */ (['ignore', 2, 2]) }
  const ended = /npm-cli\.[cm]?js$/.test(itself)
    ? spawnSync(process.execPath, [itself, ...words], options)
    : spawnSync(windows ? 'npm.cmd' : 'npm', words, { ...options, shell: windows })
  return ended.status === 0
}

/** Installs what is needed and missing. @param {Need} need */
function install(need) {
  const locked = packagesIn(join(root, 'package-lock.json'))
  const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'))
  if (packagesFit(locked, installed, need, process)) return
  const all = need === 'all' || hasTestPackages(installed)
  say(
    `Installing packages${all ? ', with those for tests' : ''}: about ${all ? 'a minute' : 'half a minute'} ...`,
  )
  const fine = npm(['ci', all ? '--include=dev' : '--omit=dev', '--ignore-scripts', '--loglevel=error'])
  if (!fine) stop('The packages could not be installed. Is there an internet connection? Then try again.')
}

/** Vite, from the packages that may have been installed a moment ago. @returns {Promise<typeof import('vite')>} */
const vite = () => import(pathToFileURL(join(root, 'node_modules', 'vite', 'dist', 'node', 'index.js')).href)

/** Builds into a folder of its own that takes the old one's place when all went well, so that there is
 * never half a build, and a server that still runs keeps its files until then. @param {string} print */
async function build(print) {
  say('Building Databasespel, about 20 seconds ...')
  process.env['NODE_ENV'] = 'production'
  const made = join(root, `dist-${process.pid}`)
  const { createBuilder } = await vite()
  const into = (/** @type {string} */ name) => ({ build: { outDir: join(made, name) } })
  const environments = { client: into('client'), ssr: into('server') }
  try {
    const configFile = join(root, 'vite.config.ts')
    const builder = await createBuilder({ configFile, logLevel: 'warn', environments })
    await builder.buildApp()
    mkdirSync(made, { recursive: true })
    writeFileSync(join(made, 'built-from'), print)
    rmSync(join(root, 'dist'), { recursive: true, force: true })
    renameSync(made, join(root, 'dist'))
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}

async function start() {
  install('run')
  const print = fingerprint(root)
  if (!buildIsFresh(root, print)) await build(print)
}

/** Runs a TypeScript file in this process, as `node FILE words...` would run a JavaScript file.
 * @param {string | undefined} file @param {string[]} words */
async function run(file, words) {
  if (!file) stop('Which file? node setup.mjs run FILE [...]')
  const path = relative(root, resolve(root, file)).split(sep).join('/')
  install(path.startsWith('test/') && !runnable.includes(path) ? 'all' : 'run')
  const { runnerImport } = await vite()
  process.chdir(root)
  process.argv = [process.execPath, join(root, path), ...words]
  await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' })
}

/** @param {string[]} words what was typed after `setup.mjs` */
async function main([word, file, ...words]) {
  if (!nodeIsFit(process.versions.node)) {
    stop(`Databasespel needs Node 20.19 or newer (24 is best). This is ${process.version}. See nodejs.org.`)
  }
  if (word === 'start') return start()
  if (word === 'test') return install('all')
  if (word === 'run') return run(file, words)
  stop('Say one of: start, test, run FILE.')
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).catch((/** @type {unknown} */ error) => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error))
    process.exitCode = 1
  })
}
