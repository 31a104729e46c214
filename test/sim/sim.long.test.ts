import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('finds nothing wrong in ten thousand seeds', { timeout: 1_800_000 }, () => {
  const words = ['setup.mjs', 'run', 'test/sim/sim.ts', '--seeds', '10000', '--from', '1000000']
  const { stdout, status } = spawnSync(process.execPath, words, { encoding: 'utf8', timeout: 1_800_000 })
  const report: object = JSON.parse(stdout)
  expect(report).toMatchObject({ seeds: 10_000, failures: 0 })
  expect(status).toBe(0)
})
