import { between, type Palette, packed } from './colours.ts'
import type { Crowd } from './crowd.ts'
import { lights, lookOf, sideOf, type Sprites, tints } from './sprites.ts'

/** The pixels of a picture, row by row. */
export type Pixels = { width: number; height: number; data: Uint32Array }

/** The dark behind the dots: a little lighter in the middle, and exactly the ground's own colour at its edge. */
export function groundOf(width: number, height: number, { ground, middle }: Palette): Pixels {
  const data = new Uint32Array(width * height)
  const shades = Uint32Array.from({ length: 65 }, (_, n) => packed(between(ground, middle, n / 64)))
  for (let y = 0; y < height; y++) {
    const down = ((2 * y + 1) / height - 1) ** 2
    for (let x = 0; x < width; x++) {
      const near = Math.max(0, 1 - ((2 * x + 1) / width - 1) ** 2 - down)
      // A little noise, or the few shades of so dark a colour show as rings.
      const noise = ((Math.imul(x, 73856093) ^ Math.imul(y, 19349663)) >>> 8) & 15
      data[y * width + x] = shades[Math.floor(near * near * 60 + noise / 4)] ?? 0
    }
  }
  return { width, height, data }
}

/** Draws the ground and every dot of a crowd that has any light and lies whole within the picture. */
export function paint(onto: Pixels, ground: Pixels, crowd: Crowd, sprites: Sprites): void {
  const { width, height, data } = onto
  const { x, y, tint, light, dot, work } = crowd
  const { pixels, colours } = sprites
  const steps = stepsIn(width, sprites)
  const half = dot / 2 - 0.5
  const [right, bottom] = [width - sideOf(dot), height - sideOf(dot)]
  data.set(ground.data)
  for (let n = 0; n < x.length; n++) {
    const left = Math.floor((x[n] ?? 0) - half)
    const top = Math.floor((y[n] ?? 0) - half)
    const bright = Math.round((light[n] ?? 0) * lights)
    if (bright <= 0 || left < 0 || top < 0 || left > right || top > bottom) continue
    const first = lookOf(n >= work, Math.round((tint[n] ?? 0) * tints), bright) * pixels
    const corner = top * width + left
    for (let at = 0; at < pixels; at++) {
      const colour = colours[first + at] ?? 0
      if (colour !== 0) data[corner + (steps[at] ?? 0)] = colour
    }
  }
}

/** How far each pixel of a dot is from its first one in a picture of this width. */
function stepsIn(width: number, { dx, dy }: Sprites): Int32Array {
  return Int32Array.from(dx, (right, n) => (dy[n] ?? 0) * width + right)
}
