/** Red, green and blue from 0 to 255, as screens mix them (sRGB). */
export type Colour = readonly [red: number, green: number, blue: number]

const number = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)`
const inRgb = new RegExp(
  String.raw`^rgba?\(\s*(${number}%?)[\s,]+(${number}%?)[\s,]+(${number}%?)\s*(?:[,/]\s*(${number}%?)\s*)?\)$`,
  'i',
)
const inHsl = new RegExp(
  String.raw`^hsla?\(\s*(${number})(?:deg)?[\s,]+(${number})%[\s,]+(${number})%\s*(?:[,/]\s*(${number}%?)\s*)?\)$`,
  'i',
)
const named: Readonly<Record<string, string>> = { black: '#000', white: '#fff' }

/**
 * A colour as CSS writes it: `#rgb`, `#rrggbb`, `rgb()`, `hsl()`, `black` or `white`. Undefined for every other way,
 * and for a colour that one can see through: what it looks like depends on what lies behind it.
 */
export function colourFrom(text: string): Colour | undefined {
  const word = text.trim().toLowerCase()
  const written = Object.hasOwn(named, word) ? named[word] : word
  return written === undefined ? undefined : (hex(written) ?? rgb(written) ?? hsl(written))
}

function hex(text: string): Colour | undefined {
  if (!/^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.test(text)) return undefined
  const digits = text.length < 6 ? text.slice(1).replace(/./g, '$&$&') : text.slice(1)
  const [red = 0, green = 0, blue = 0, alpha = 255] = (digits.match(/../g) ?? []).map((two) =>
    parseInt(two, 16),
  )
  return alpha === 255 ? [red, green, blue] : undefined
}

function rgb(text: string): Colour | undefined {
  const [, red, green, blue, alpha] = inRgb.exec(text) ?? []
  if (red === undefined || green === undefined || blue === undefined || !isWhole(alpha)) return undefined
  const part = (of: string) => within(of.endsWith('%') ? (parseFloat(of) * 255) / 100 : parseFloat(of))
  return [part(red), part(green), part(blue)]
}

function hsl(text: string): Colour | undefined {
  const [, turn, strength, light, alpha] = inHsl.exec(text) ?? []
  if (turn === undefined || strength === undefined || light === undefined || !isWhole(alpha)) return undefined
  const [h, s, l] = [parseFloat(turn), share(strength), share(light)]
  const part = (n: number) => {
    const k = (((n + h / 30) % 12) + 12) % 12
    return within(255 * (l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1))))
  }
  return [part(0), part(8), part(4)]
}

const share = (percent: string) => Math.min(100, Math.max(0, parseFloat(percent))) / 100
const within = (value: number) => Math.round(Math.min(255, Math.max(0, value)))
const isWhole = (alpha: string | undefined) =>
  alpha === undefined || parseFloat(alpha) === (alpha.endsWith('%') ? 100 : 1)

/** As `#rrggbb`. */
export function written(colour: Colour): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

/** So much of the other in the one; 0 is the one and 1 the other. */
export function mixed(one: Colour, other: Colour, much: number): Colour {
  const at = (n: 0 | 1 | 2) => within(one[n] + (other[n] - one[n]) * much)
  return [at(0), at(1), at(2)]
}

/** How much light a colour gives, from 0 for black to 1 for white: "relative luminance" in WCAG 2.2. */
export function luminance([red, green, blue]: Colour): number {
  return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue)
}

function light(part: number): number {
  const value = part / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/** The contrast ratio of WCAG 2.2, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}
