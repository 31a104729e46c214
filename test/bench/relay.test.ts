import { expect, it } from 'vitest'

import { barsOf } from './bars.ts'
import { kinds } from './load/speech.ts'
import { relay } from './relay.ts'
import { startAll, startLoad, stopAll } from './servers.ts'
import { linking, stage } from './staged.ts'

it('measures five hands on our server, on the naive game and on the limit', async () => {
  const staged = await stage(linking(5, 4), 1)
  const [servers, load] = await Promise.all([startAll(staged, 'source'), startLoad()])
  try {
    const told = await relay({ servers, load }, staged.members[0] ?? [], 1, { warm: 0.2, seconds: 1 })
    for (const kind of kinds) {
      const { cpuPerClientSecond, bytesPerClientSecond, messagesPerSecond, p50, p99, seen } = told.of[kind]
      expect(seen).toBeGreaterThan(0.5)
      expect(cpuPerClientSecond).toBeGreaterThan(0)
      expect(bytesPerClientSecond).toBeGreaterThan(500)
      expect(messagesPerSecond).toBeGreaterThan(50)
      expect(p99).toBeGreaterThanOrEqual(p50)
    }
    expect(barsOf({ relay: told })).toHaveLength(3)
  } finally {
    await stopAll([load, ...Object.values(servers)])
    await staged.clear()
  }
})
