/** A colour as three numbers from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number]
/** The colours of the picture. The ground is flat, so that it goes over into the page around it. */
export type Palette = { ground: Colour; white: Colour; yellow: Colour; green: Colour }

/** What counts where the page names no colours of its own. */
export const night: Palette = {
  ground: [21, 17, 12],
  white: [236, 233, 222],
  yellow: [255, 230, 128],
  green: [54, 136, 104],
}

/** The names by which a page gives its own colours. */
export const tokens: Record<keyof Palette, string> = {
  ground: '--night',
  white: '--dot-white',
  yellow: '--dot-yellow',
  green: '--dot-green',
}

/** A colour written as #rrggbb or #rgb; anything else is not one. */
export function colourFrom(written: string): Colour | undefined {
  const text = written.trim().replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text) ?? []
  if (red === undefined || green === undefined || blue === undefined) return undefined
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)]
}

/** Between two colours; 0 is the first and 1 the other. */
export function between(one: Colour, other: Colour, share: number): Colour {
  const at = (n: 0 | 1 | 2) => one[n] + (other[n] - one[n]) * share
  return [at(0), at(1), at(2)]
}

/** As a number that a canvas keeps for one pixel, on machines that begin with the lowest byte (all of them). */
export function packed([red, green, blue]: Colour): number {
  return (255 << 24) | (Math.round(blue) << 16) | (Math.round(green) << 8) | Math.round(red) | 0
}
