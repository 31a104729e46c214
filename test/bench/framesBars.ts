import * as v from 'valibot'

import { atLeast, atMost, type Bar } from './bar.ts'

const way = v.object({
  createMs: v.number(),
  cpuMsPerFrame: v.number(),
  framesPerSecond: v.number(),
  idleFrames: v.number(),
})
const shape = v.record(v.string(), v.object({ drawn: way, plain: way }))

/** The drawn table beside the same scene in plain elements, at each slowdown. Refuses, by throwing, other figures. */
export function barsOfFrames(frames: object): Bar[] {
  return Object.entries(v.parse(shape, frames)).flatMap(([slowdown, { drawn, plain }]) => [
    ...(slowdown === '1x' ? [atMost('frames: ms to create the table', drawn.createMs, 150)] : []),
    atMost(
      `frames: CPU ms a frame at ${slowdown}, beside plain elements`,
      drawn.cpuMsPerFrame,
      plain.cpuMsPerFrame,
    ),
    ...(slowdown === '1x'
      ? []
      : [
          atLeast(
            `frames: frames a second at ${slowdown}, beside plain elements`,
            drawn.framesPerSecond,
            plain.framesPerSecond,
          ),
        ]),
    atMost(`frames: drawn while nothing moves at ${slowdown}`, drawn.idleFrames, 0),
  ])
}
