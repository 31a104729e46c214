import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

import { flagsFrom } from './flags.ts'
import { planted } from './planted.ts'

describe('the flags of the simulation', () => {
  it('play three hundred seeds from the first unless told otherwise', () => {
    expect(flagsFrom([])).toEqual({ seeds: 300, from: 1 })
    const asked = ['--seeds', '1', '--from', '77', '--fault', 'no-sync', '--story']
    expect(flagsFrom(asked)).toEqual({ seeds: 1, from: 77, fault: 'no-sync', story: true })
  })

  it.each([
    [['--seeds', '0'], '--seeds'],
    [['--seeds', '1000001'], '--seeds'],
    [['--from', 'here'], '--from'],
    [['--fault', 'none-such'], '--fault'],
    [['--quick'], 'quick'],
  ])('%j is refused by name', (args, name) => {
    expect(flagsFrom(args)).toEqual({ wrong: expect.stringContaining(name) })
  })
})

it(
  'prints the faults, one JSON object of a campaign, and usage when a flag is bad',
  { timeout: 60_000 },
  () => {
    const run = (...words: string[]) =>
      spawnSync(process.execPath, ['setup.mjs', 'run', 'test/sim/sim.ts', ...words], { encoding: 'utf8' })
    const listed: { name: string }[] = JSON.parse(run('--fault', 'list').stdout)
    expect(listed.map(({ name }) => name)).toEqual(planted.map(({ name }) => name))
    const bad = run('--seeds', 'many')
    expect([bad.status, bad.stdout]).toEqual([2, ''])
    expect(bad.stderr).toContain('npm run sim')
    const clean = run('--seeds', '2')
    expect([clean.status, JSON.parse(clean.stdout)]).toMatchObject([0, { seeds: 2, failures: 0 }])
    const found = run('--seeds', '5', '--fault', 'console-to-all')
    expect(found.status).toBe(1)
    expect(JSON.parse(found.stdout)).toMatchObject({
      fault: 'console-to-all',
      failures: 1,
      firstFailingSeed: 1,
      why: { invariant: 'private-stays-private' },
    })
  },
)
