import { expect, it } from 'vitest'

import { module } from './host.ts'
import { kill } from './parts/kill.ts'

it('finds it when the disk only says that it wrote', { timeout: 180_000 }, async () => {
  const lazy = kill({ kills: 12, people: 4, seed: 1, before: [module('lazyDisk')] })
  const found = await lazy.then(
    ({ faults }) => faults.join('\n'),
    // Whose very seat was lost does not come back.
    (error: unknown) => String(error),
  )
  expect(found).toMatch(
    /acknowledged, and lost|no acts? (?:up to )?\d|waited in vain until everybody is back/,
  )
})
