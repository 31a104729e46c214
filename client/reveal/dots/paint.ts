import type { Crowd } from './crowd.ts'
import { lights, lookOf, type Sprites, tints } from './sprites.ts'

/** The pixels of a picture, row by row. */
export type Pixels = { width: number; height: number; data: Int32Array }

/**
 * Fills a picture with the colour of the ground, and draws every dot of a crowd that has any light and lies whole
 * within the picture.
 */
export function paint(onto: Pixels, ground: number, crowd: Crowd, { side, colours }: Sprites): void {
  const { width, height, data } = onto
  const { x, y, tint, light, dot, work } = crowd
  const half = dot / 2 - 0.5
  data.fill(ground)
  for (let n = 0; n < x.length; n++) {
    const left = ((x[n] ?? 0) - half) | 0
    const top = ((y[n] ?? 0) - half) | 0
    const bright = ((light[n] ?? 0) * lights + 0.5) | 0
    if (bright <= 0 || left < 0 || top < 0 || left > width - side || top > height - side) continue
    let from = lookOf(n >= work, ((tint[n] ?? 0) * tints + 0.5) | 0, bright) * side * side
    let row = top * width + left
    // The innermost loop of the picture: some half a million pixels a frame.
    for (let down = 0; down < side; down++, row += width) {
      for (let right = 0; right < side; right++) {
        const colour = colours[from++] ?? 0
        if (colour !== 0) data[row + right] = colour
      }
    }
  }
}
