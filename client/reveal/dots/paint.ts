import type { Crowd } from './crowd.ts'
import { lights, lookOf, type Sprites, tints } from './sprites.ts'

/** The pixels of a picture, row by row. */
export type Pixels = { width: number; height: number; data: Int32Array }

/**
 * Fills a picture with the colour of the ground, and draws every dot of a crowd that has any light and lies whole
 * within the picture.
 */
export function paint(onto: Pixels, ground: number, crowd: Crowd, sprites: Sprites): void {
  const { width, height, data } = onto
  const { x, y, tint, light, dot, work } = crowd
  const { side } = sprites
  const half = dot / 2 - 0.5
  const stamp = side > dot ? stampSmall : stampWhole
  data.fill(ground)
  for (let n = 0; n < x.length; n++) {
    const left = ((x[n] ?? 0) - half) | 0
    const top = ((y[n] ?? 0) - half) | 0
    const bright = ((light[n] ?? 0) * lights + 0.5) | 0
    if (bright <= 0 || left < 0 || top < 0 || left > width - side || top > height - side) continue
    const look = lookOf(n >= work, ((tint[n] ?? 0) * tints + 0.5) | 0, bright)
    stamp(onto, top * width + left, look, sprites, ground)
  }
}

type Stamp = (onto: Pixels, corner: number, look: number, sprites: Sprites, ground: number) => void

/** The innermost loop of the picture: some half a million pixels a frame. */
const stampWhole: Stamp = ({ width, data }, corner, look, { side, colours }) => {
  let from = look * side * side
  let row = corner
  for (let down = 0; down < side; down++, row += width) {
    for (let right = 0; right < side; right++) {
      const colour = colours[from++] ?? 0
      if (colour !== 0) data[row + right] = colour
    }
  }
}

/** What a small dot shines on beside itself may be its neighbour's own pixel: that stays. */
const stampSmall: Stamp = ({ width, data }, corner, look, { side, colours }, ground) => {
  let from = look * side * side
  let row = corner
  for (let down = 0; down < side; down++, row += width) {
    for (let right = 0; right < side; right++) {
      const colour = colours[from++] ?? 0
      const own = right < side - 1 && down < side - 1
      if (own || data[row + right] === ground) data[row + right] = colour
    }
  }
}
