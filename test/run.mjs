// @ts-check
// Everything that `npm test` holds, in order: types, lint, format, then the tests themselves. The last
// line is `N passed, N failed` alone; anything failed makes the exit code 1.
//
//   node test/run.mjs                  what fits into six minutes
//   node test/run.mjs --long           the files *.long.test.ts as well
//   node test/run.mjs rules/acts ...   only the tests whose path says so (types, lint and format always)

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ assertionResults: { status: string }[], status: string }} TestFile */
/** @typedef {{ success: boolean, testResults: TestFile[] }} Report what vitest's JSON reporter writes */

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { resolve } = createRequire(import.meta.url)

/** The program that a package brings, to be started by this very Node: works where shells differ.
 * @param {string} name @param {string} [command] */
function program(name, command = name) {
  const about = resolve(`${name}/package.json`)
  const { bin } = JSON.parse(readFileSync(about, 'utf8'))
  return join(dirname(about), typeof bin === 'string' ? bin : bin[command])
}

/** @param {string} heading @param {string[]} words @param {number} [minutes] after which it is ended */
function runs(heading, words, minutes = 5) {
  process.stdout.write(`\n== ${heading}\n`)
  const options = { cwd: root, timeout: minutes * 60_000, killSignal: /** @type {const} */ ('SIGKILL') }
  const ended = spawnSync(process.execPath, words, { ...options, stdio: ['ignore', 'inherit', 'inherit'] })
  if (ended.error) process.stdout.write(`${ended.error.message}\n`)
  return ended.status === 0
}

/** @param {string} heading @param {string[][]} commands @returns {Count} */
function check(heading, ...commands) {
  const fine = commands.map((words) => runs(heading, words)).every(Boolean)
  return { passed: fine ? 1 : 0, failed: fine ? 0 : 1 }
}

/** Counts a report. A file that could not be read, and a run that failed outside every test (an error
 * nobody caught, no report at all), count as one failed each. @param {Report | undefined} report @param {boolean} fine
 * @returns {Count} */
export function counted(report, fine) {
  const files = report?.testResults ?? []
  const tests = files.flatMap((file) => file.assertionResults)
  const passed = tests.filter((one) => one.status === 'passed').length
  const broken = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(isFailed),
  ).length
  const failed = tests.filter(isFailed).length + broken
  return { passed, failed: failed === 0 && !(fine && report?.success) ? 1 : failed }
}

/** @param {{ status: string }} one */
const isFailed = (one) => one.status === 'failed'

/** @param {string} file @returns {Report | undefined} */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** @param {string[]} paths @param {boolean} long @returns {Count} */
function tests(paths, long) {
  if (long) process.env['LONG'] = '1'
  const folder = mkdtempSync(join(tmpdir(), 'databasespel-'))
  const file = join(folder, 'report.json')
  const words = [
    'run',
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]
  const fine = runs('tests', [program('vitest'), ...words, ...paths], long ? 90 : 10)
  const count = counted(read(file), fine)
  rmSync(folder, { recursive: true, force: true })
  return count
}

/** @param {string[]} words what was typed after `npm test --` */
function main(words) {
  const tsc = [program('typescript', 'tsc'), '--noEmit', '-p']
  const counts = [
    check('types', [...tsc, 'tsconfig.json'], [...tsc, 'rules/tsconfig.json']),
    check('lint', [program('oxlint')]),
    check('format', [program('oxfmt'), '--check']),
    tests(
      words.filter((word) => word !== '--long'),
      words.includes('--long'),
    ),
  ]
  const sum = (/** @type {keyof Count} */ key) => counts.reduce((total, count) => total + count[key], 0)
  process.exitCode = sum('failed') === 0 ? 0 : 1
  process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`)
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  main(process.argv.slice(2))
