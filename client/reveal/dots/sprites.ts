import { between, packed, type Palette } from './colours.ts'

/** In how many steps a dot takes on its colour, and its light. */
export const tints = 8
export const lights = 16

/**
 * A dot of one size in all its looks: `pixels` of it at `dx`, `dy` from its upper left corner, and the colour of
 * each of them by look; 0 is a pixel that is not the dot's. A look is colour (yellow or green), tint, light.
 */
export type Sprites = { dx: Uint8Array; dy: Uint8Array; pixels: number; colours: Uint32Array }

/** The number of a look: the place of its first pixel is that number times `pixels`. */
export function lookOf(green: boolean, tint: number, light: number): number {
  return ((green ? tints + 1 : 0) + tint) * (lights + 1) + light
}

/** All looks of dots with sides of so many pixels. */
export function spritesOf(size: number, palette: Palette): Sprites {
  const side = sideOf(size)
  const [round, square] = size < 3 ? [small(size), small(size)] : [roundOf(size), squareOf(size)]
  const lit = round.map((_, n) => n).filter((n) => (round[n] ?? 0) + (square[n] ?? 0) > 0)
  const pixels = lit.length
  const colours = new Uint32Array(2 * (tints + 1) * (lights + 1) * pixels)
  for (const green of [false, true]) {
    for (let tint = 0; tint <= tints; tint++) {
      const share = tint / tints
      const colour = between(palette.white, green ? palette.green : palette.yellow, share)
      for (let light = 0; light <= lights; light++) {
        const first = lookOf(green, tint, light) * pixels
        lit.forEach((n, at) => {
          const shape = (round[n] ?? 0) * (1 - share) + ((green ? square : round)[n] ?? 0) * share
          const part = shape * (light / lights)
          if (part > 0) colours[first + at] = packed(between(palette.ground, colour, part))
        })
      }
    }
  }
  return {
    dx: Uint8Array.from(lit, (n) => n % side),
    dy: Uint8Array.from(lit, (n) => Math.floor(n / side)),
    pixels,
    colours,
  }
}

/** The side of what is drawn of a dot: the smallest ones shine one pixel further, or they would look dim. */
export function sideOf(size: number): number {
  return size < 3 ? size + 1 : size
}

/** The light that a small dot throws on the pixels right of it and below it. */
const shine = 0.38

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
