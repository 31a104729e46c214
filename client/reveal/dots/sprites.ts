import { between, packed, type Palette } from './colours.ts'

/** In how many steps a dot takes on its colour, and its light. */
export const tints = 8
export const lights = 16

/**
 * A dot of one size in all its looks, each a square of pixels with so long a side, row by row; 0 is a pixel that is
 * not the dot's. A look is colour (yellow or green), tint and light. Signed numbers: they draw twice as fast.
 */
export type Sprites = { side: number; colours: Int32Array }

/** The number of a look: before it lie as many squares of pixels. */
export function lookOf(green: boolean, tint: number, light: number): number {
  return ((green ? tints + 1 : 0) + tint) * (lights + 1) + light
}

/** All looks of dots with sides of so many pixels. */
export function spritesOf(size: number, palette: Palette): Sprites {
  const side = sideOf(size)
  const [round, square] = size < 3 ? [small(size), small(size)] : [roundOf(size), squareOf(size)]
  const pixels = side * side
  const colours = new Int32Array(2 * (tints + 1) * (lights + 1) * pixels)
  for (const green of [false, true]) {
    for (let tint = 0; tint <= tints; tint++) {
      const share = tint / tints
      const colour = between(palette.white, green ? palette.green : palette.yellow, share)
      for (let light = 0; light <= lights; light++) {
        const first = lookOf(green, tint, light) * pixels
        for (let n = 0; n < pixels; n++) {
          const shape = (round[n] ?? 0) * (1 - share) + ((green ? square : round)[n] ?? 0) * share
          const part = shape * (light / lights)
          if (part > 0) colours[first + n] = packed(between(palette.ground, colour, part))
        }
      }
    }
  }
  return { side, colours }
}

/** The side of what is drawn of a dot: the smallest ones shine one pixel further, or they would look dim. */
export function sideOf(size: number): number {
  return size < 3 ? size + 1 : size
}

/** The light that a small dot throws on the pixels right of it and below it. */
const shine = 0.8

function small(size: number): number[] {
  const side = sideOf(size)
  return Array.from({ length: side * side }, (_, n) =>
    n % side < size && Math.floor(n / side) < size ? 1 : shine,
  )
}

const finer = 6
/** From this size on, yellow and green differ in shape as well. */
const shaped = 4

/** A filled circle: for each pixel how much of it is inside. */
function roundOf(size: number): number[] {
  const radius = size / 2
  return grid(size, (x, y) => (x - radius) ** 2 + (y - radius) ** 2 < (radius + 0.1) ** 2)
}

/** An open square with soft corners, of which the line is as light as a whole circle. */
function squareOf(size: number): number[] {
  if (size < shaped) return Array.from({ length: size * size }, () => 1)
  const line = Math.max(1, size * 0.23)
  const bend = size * 0.28
  return grid(size, (x, y) => {
    const [right, down] = [Math.min(x, size - x), Math.min(y, size - y)]
    const corner = right < bend && down < bend && Math.hypot(bend - right, bend - down) > bend
    return Math.min(right, down) < line && !corner
  })
}

function grid(size: number, inside: (x: number, y: number) => boolean): number[] {
  const steps = Array.from({ length: finer }, (_, n) => (n + 0.5) / finer)
  return Array.from({ length: size * size }, (_, n) => {
    const [x, y] = [n % size, Math.floor(n / size)]
    const hits = steps.flatMap((right) => steps.filter((down) => inside(x + right, y + down)))
    return hits.length / (finer * finer)
  })
}
