import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buildIsFresh, fingerprint, hasTestPackages, nodeIsFit, packagesFit } from '../../setup.mjs'
import { counted } from '../run.mjs'
import { root } from './tree.ts'

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0', '26.1.0'])('%s will do', (version) => {
    expect(nodeIsFit(version)).toBe(true)
  })

  it.each(['18.20.8', '20.18.3', '21.7.3', '22.11.0'])('%s is too old', (version) => {
    expect(nodeIsFit(version)).toBe(false)
  })
})

describe('installed packages', () => {
  const machine = { platform: 'linux', arch: 'x64' }
  const locked = {
    '': { version: '0.1.0' },
    'node_modules/vite': { version: '8.3.8' },
    'node_modules/vitest': { version: '4.1.12', dev: true },
    'node_modules/fsevents': { version: '2.3.3', optional: true, os: ['darwin'] },
  }
  const played = { 'node_modules/vite': { version: '8.3.8' } }
  const tested = { ...played, 'node_modules/vitest': { version: '4.1.12', dev: true } }

  it('are missing in a fresh clone', () => {
    expect(packagesFit(locked, undefined, 'run', machine)).toBe(false)
  })

  it('need those for tests only for tests', () => {
    expect(packagesFit(locked, played, 'run', machine)).toBe(true)
    expect(packagesFit(locked, played, 'all', machine)).toBe(false)
    expect(packagesFit(locked, tested, 'all', machine)).toBe(true)
  })

  it('may hold more than is needed', () => {
    expect(packagesFit(locked, tested, 'run', machine)).toBe(true)
    expect(hasTestPackages(tested)).toBe(true)
    expect(hasTestPackages(played)).toBe(false)
  })

  it('are stale when one has another version than the lock file says', () => {
    expect(packagesFit(locked, { 'node_modules/vite': { version: '8.3.7' } }, 'run', machine)).toBe(false)
  })

  it('do not fit when they were copied from another kind of machine', () => {
    const copied = { ...played, 'node_modules/fsevents': { version: '2.3.3', os: ['darwin'] } }
    expect(packagesFit(locked, copied, 'run', machine)).toBe(false)
    expect(packagesFit(locked, copied, 'run', { platform: 'darwin', arch: 'arm64' })).toBe(true)
  })
})

describe('a build', () => {
  let base = ''
  const write = (path: string, text: string) => writeFileSync(join(base, path), text)

  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), 'databasespel-'))
    mkdirSync(join(base, 'client/table'), { recursive: true })
    write('client/main.ts', 'one')
    write('client/table/Table.ts', 'two')
  })
  afterEach(() => rmSync(base, { recursive: true, force: true }))

  const built = () => {
    mkdirSync(join(base, 'dist'), { recursive: true })
    write('dist/built-from', fingerprint(base))
  }

  it('is stale when there is none', () => {
    expect(buildIsFresh(base, fingerprint(base))).toBe(false)
  })

  it('stays fresh when only times change, and decks', () => {
    built()
    utimesSync(join(base, 'client/main.ts'), 4e9, 4e9)
    mkdirSync(join(base, 'decks'))
    write('decks/deck.json', '{}')
    expect(buildIsFresh(base, fingerprint(base))).toBe(true)
  })

  it.each<[string, () => void]>([
    ['changed', () => write('client/main.ts', 'three')],
    ['new', () => write('client/table/list.ts', '')],
    ['gone', () => rmSync(join(base, 'client/table/Table.ts'))],
  ])('is stale when a source is %s', (_what, change) => {
    built()
    change()
    expect(buildIsFresh(base, fingerprint(base))).toBe(false)
  })
})

describe('the count of a test run', () => {
  const file = (...statuses: string[]) => ({
    status: statuses.includes('failed') ? 'failed' : 'passed',
    assertionResults: statuses.map((status) => ({ status })),
  })

  it('adds up tests and leaves out skipped ones', () => {
    const report = { success: true, testResults: [file('passed', 'passed'), file('passed', 'pending')] }
    expect(counted(report, true)).toEqual({ passed: 3, failed: 0 })
  })

  it('counts failures, and a file that could not be read as one', () => {
    const unread = { status: 'failed', assertionResults: [] }
    const report = { success: false, testResults: [file('passed', 'failed', 'failed'), unread] }
    expect(counted(report, false)).toEqual({ passed: 1, failed: 3 })
  })

  it('is never green after a run that ended badly or left no report', () => {
    expect(counted({ success: true, testResults: [file('passed')] }, false).failed).toBe(1)
    expect(counted(undefined, true)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('node setup.mjs run', () => {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['setup.mjs', 'run', ...words], { cwd: root, encoding: 'utf8' })
  const command = 'test/house/planted/command.ts'

  it('runs TypeScript, hands on the arguments and owns no word of stdout', () => {
    const { stdout, status } = run(command, '--seed', '7')
    expect(JSON.parse(stdout)).toEqual({ file: 'command.ts', words: ['--seed', '7'] })
    expect(status).toBe(0)
  })

  it('ends with the exit code of the command', () => {
    expect(run(command, '--code', '7').status).toBe(7)
  })

  it('tells what was thrown on stderr and fails', () => {
    const { stdout, stderr, status } = run(command, '--throw')
    expect(stdout).toBe('')
    expect(stderr).toContain('thrown on purpose')
    expect(status).toBe(1)
  })

  it('asks for a file', () => {
    expect(run().stderr).toContain('Which file?')
  })
})
