import { describe, expect, it } from 'vitest'

import { barsOf } from './bars.ts'

const plain = { createMs: 10, cpuMsPerFrame: 12, framesPerSecond: 40, idleFrames: 0 }
const kept = (drawn: Partial<typeof plain>) =>
  barsOf({ frames: { '1x': { drawn: { ...plain, ...drawn }, plain }, '4x': { drawn: plain, plain } } }).map(
    ({ ok }) => ok,
  )

describe('the bars', () => {
  it('hold the drawn table to what plain elements do', () => {
    expect(kept({})).toEqual([true, true, true, true, true, true])
    expect(kept({ createMs: 151, cpuMsPerFrame: 13, idleFrames: 1 })).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
    ])
  })

  it('are not kept by a figure that is missing', () => {
    const bundle = { participant: 1, seated: NaN, console: 1, table: 1, scene: 230_000 }
    expect(barsOf({ bundle }).map(({ ok }) => ok)).toEqual([false, true])
  })

  it('refuse frames of another shape', () => {
    expect(() => barsOf({ frames: { '1x': {} } })).toThrow('Invalid key')
  })
})
