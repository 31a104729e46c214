import type { Colour } from '../../server/theme/colour.ts'
import { lightOf } from './sight.ts'

type Lab = readonly [l: number, a: number, b: number]

/** CIE L*a*b* for the white of sRGB (D65). */
function labOf(colour: Colour): Lab {
  const [r, g, b] = lightOf(colour)
  const [x, y, z] = [
    f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047),
    f(0.2126729 * r + 0.7151522 * g + 0.072175 * b),
    f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883),
  ]
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116)

const degrees = (angle: number) => (angle * 180) / Math.PI
const cos = (angle: number) => Math.cos((angle * Math.PI) / 180)
const sin = (angle: number) => Math.sin((angle * Math.PI) / 180)
const seventh = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7))
const hue = (b: number, a: number) => (a === 0 && b === 0 ? 0 : (degrees(Math.atan2(b, a)) + 360) % 360)

/**
 * How different two colours look: CIEDE2000 (CIE 142:2001; the formula as in Sharma, Wu and Dalal, 2005). About 2 can
 * just be seen side by side; black and white are 100 apart.
 */
export const difference = (one: Colour, other: Colour): number => ciede2000(labOf(one), labOf(other))

export function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const g = 1.5 - seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) / 2
  const [c1, c2] = [Math.hypot(a1 * g, b1), Math.hypot(a2 * g, b2)]
  const [h1, h2] = [hue(b1, a1 * g), hue(b2, a2 * g)]
  const colourless = c1 * c2 === 0
  const apart = h2 - h1
  const turn = colourless ? 0 : apart > 180 ? apart - 360 : apart < -180 ? apart + 360 : apart
  const h = middleHue(h1, h2, colourless)
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2]
  const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63)
  const light = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2))
  const strong = (c2 - c1) / (1 + 0.045 * c)
  const round = (2 * Math.sqrt(c1 * c2) * sin(turn / 2)) / (1 + 0.015 * c * t)
  const twist = -2 * seventh(c) * sin(60 * Math.exp(-(((h - 275) / 25) ** 2)))
  return Math.sqrt(light ** 2 + strong ** 2 + round ** 2 + twist * strong * round)
}

function middleHue(h1: number, h2: number, colourless: boolean): number {
  const sum = h1 + h2
  if (colourless) return sum
  if (Math.abs(h1 - h2) <= 180) return sum / 2
  return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2
}
