import type { Pixels } from '../../client/console/paper/back/decode.ts'
import type { Chance } from '../../rules/chance.ts'

/** How somebody takes a photo of a card: every figure is the most of it, and chance says how much. */
export type Manner = {
  /** Degrees that the card is turned by, to either side. */
  turn: number
  /** How far a corner is off, as a share of the card: the camera is held askew. */
  askew: number
  /** The width of the card as a share of the photo's. */
  near: readonly [from: number, to: number]
  /** How light it is, 1 in full light; and how much darker one side is. */
  light: readonly [from: number, to: number]
  shadow: number
  /** Grain, of 255; and by how many points the picture is smeared. */
  grain: number
  blur: number
}

type Point = readonly [x: number, y: number]
type Lens = readonly number[]

/** A photo of a card on a brown table, so wide and high, as somebody takes it in this manner. */
export function photoOf(card: Pixels, manner: Manner, chance: Chance, width = 1200, height = 1600): Pixels {
  const corners = cornersOn(card, manner, chance, width, height)
  const lens = lensOf(corners, card)
  const seen = blurred(lit(seenThrough(card, lens, width, height), manner, chance), manner.blur)
  return grained(seen, manner.grain, chance)
}

const between = (chance: Chance, from: number, to: number) => from + chance.fraction() * (to - from)

/** Where the corners of the card come to lie in the photo: turned, moved and askew. */
function cornersOn(card: Pixels, manner: Manner, chance: Chance, width: number, height: number): Point[] {
  const wide = width * between(chance, ...manner.near)
  const high = (wide * card.height) / card.width
  const turn = (between(chance, -manner.turn, manner.turn) * Math.PI) / 180
  const middle: Point = [width * between(chance, 0.45, 0.55), height * between(chance, 0.45, 0.55)]
  const off = () => between(chance, -manner.askew, manner.askew) * wide
  const unit: Point[] = [
    [-0.5, -0.5],
    [0.5, -0.5],
    [0.5, 0.5],
    [-0.5, 0.5],
  ]
  return unit.map(([x, y]): Point => {
    const [a, b] = [x * wide, y * high]
    return [
      middle[0] + a * Math.cos(turn) - b * Math.sin(turn) + off(),
      middle[1] + a * Math.sin(turn) + b * Math.cos(turn) + off(),
    ]
  })
}

/** The eight figures that lead from a point of the photo to one of the card. */
function lensOf(corners: readonly Point[], { width, height }: Pixels): Lens {
  const on: Point[] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ]
  const rows = corners.flatMap(([x, y], n) => {
    const [u = 0, v = 0] = on[n] ?? []
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ]
  })
  return solved(rows)
}

/** Solves so many equations for as many unknowns, by elimination; each row ends with its right side. */
function solved(rows: number[][]): number[] {
  const size = rows.length
  for (let n = 0; n < size; n++) {
    const best = rows
      .slice(n)
      .reduce((top, row) => (Math.abs(row[n] ?? 0) > Math.abs(top[n] ?? 0) ? row : top))
    const at = rows.indexOf(best, n)
    ;[rows[n], rows[at]] = [best, rows[n] ?? []]
    for (const row of rows) {
      const share = row === best ? 0 : (row[n] ?? 0) / (best[n] ?? 1)
      if (share !== 0) for (let m = n; m <= size; m++) row[m] = (row[m] ?? 0) - share * (best[m] ?? 0)
    }
  }
  return rows.map((row, n) => (row[size] ?? 0) / (row[n] ?? 1))
}

/** The grey of the table beside the card. */
const table = 105

/** The card through the lens, in grey. */
function seenThrough(card: Pixels, lens: Lens, width: number, height: number): Grey {
  const grey = new Float32Array(width * height)
  const on = greyOf(card)
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = lens
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const far = g * x + h * y + 1
      grey[y * width + x] = between4(on, card, (a * x + b * y + c) / far, (d * x + e * y + f) / far)
    }
  return { grey, width, height }
}

/** What lies between four points of the card; beside it the table. */
function between4(on: Float32Array, { width, height }: Pixels, u: number, v: number): number {
  if (u < 0 || v < 0 || u >= width - 1 || v >= height - 1) return table
  const at = Math.floor(v) * width + Math.floor(u)
  const [right, down] = [u % 1, v % 1]
  const above = (on[at] ?? 0) * (1 - right) + (on[at + 1] ?? 0) * right
  const below = (on[at + width] ?? 0) * (1 - right) + (on[at + width + 1] ?? 0) * right
  return above * (1 - down) + below * down
}

function greyOf({ data, width, height }: Pixels): Float32Array {
  const grey = new Float32Array(width * height)
  for (let n = 0; n < grey.length; n++)
    grey[n] = 0.3 * (data[n * 4] ?? 0) + 0.59 * (data[n * 4 + 1] ?? 0) + 0.11 * (data[n * 4 + 2] ?? 0)
  return grey
}

type Grey = { grey: Float32Array; width: number; height: number }

function lit({ grey, width, height }: Grey, { light, shadow }: Manner, chance: Chance): Grey {
  const bright = between(chance, ...light)
  const side = chance.fraction() * 2 * Math.PI
  const lighted = grey.map((value, n) => {
    const [x, y] = [(n % width) / width - 0.5, Math.floor(n / width) / height - 0.5]
    return value * bright * (1 - shadow * (0.5 + x * Math.cos(side) + y * Math.sin(side)))
  })
  return { grey: lighted, width, height }
}

/** Smeared by so many points to either side, first along and then down. */
function blurred(seen: Grey, by: number): Grey {
  return by === 0 ? seen : smeared(smeared(seen, by, 1), by, seen.width)
}

function smeared({ grey, width, height }: Grey, by: number, step: number): Grey {
  const size = 2 * by + 1
  const next = grey.map((_, n) => {
    let sum = 0
    for (let m = -by; m <= by; m++) sum += grey[n + m * step] ?? table
    return sum / size
  })
  return { grey: next, width, height }
}

function grained({ grey, width, height }: Grey, grain: number, chance: Chance): Pixels {
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  // Millions of throws: a short formula makes them from one.
  let thrown = chance.whole(1, 2 ** 31 - 2)
  const toss = () => (thrown = (thrown * 48_271) % 2_147_483_647) / 2_147_483_647
  for (let n = 0; n < grey.length; n++) {
    // The sum of a few throws is about normal.
    const value = (grey[n] ?? 0) + (toss() + toss() + toss() - 1.5) * 2 * grain
    data[n * 4] = value
    data[n * 4 + 1] = value
    data[n * 4 + 2] = value
  }
  return { data, width, height }
}

/** Held flat and near by day; as most people do; and what is nearly too much. */
export const manners: Readonly<Record<'calm' | 'usual' | 'hard', Manner>> = {
  calm: { turn: 15, askew: 0.02, near: [0.7, 0.85], light: [0.85, 1], shadow: 0.1, grain: 5, blur: 0 },
  usual: { turn: 180, askew: 0.06, near: [0.5, 0.75], light: [0.5, 0.9], shadow: 0.3, grain: 10, blur: 1 },
  hard: { turn: 180, askew: 0.14, near: [0.4, 0.55], light: [0.22, 0.4], shadow: 0.5, grain: 12, blur: 1 },
}
