import { cardWidth } from '../sizes.ts'
import type { Box, CardFace, Pixels, Size } from '../thing.ts'

/** Narrower than this, only colour and number can be read. */
export const tiny: Pixels = 40
/** Wider than this, everything can. */
export const roomy: Pixels = 104

/** Where the parts of a card are; `unit` is a millimetre of it. */
export type Parts = { band: Pixels; strip: Box; title: Box; value: Box; source: Box; unit: Pixels }

/** From top to bottom: name strip, title, value, source; the band stands along the left edge. */
export function partsOf(
  { kind, shows = 12 }: Pick<CardFace, 'kind' | 'shows'>,
  { width, height }: Size,
): Parts {
  const unit = width / cardWidth
  const band = Math.max(6, unit * 8.5)
  const x = band + unit * 2.6
  const wide = width - x - unit * 2
  const isStrip = kind === 'strip'
  const strip = {
    x: band,
    y: 0,
    width: width - band,
    height: isStrip ? shows * unit : Math.max(unit * 14, Math.min(17, height * 0.2)),
  }
  const source = width >= roomy ? unit * 14 : Math.max(unit * 9.5, 8)
  const titleHigh = isStrip ? 0 : width >= roomy ? unit * 19 : height * 0.34
  const title = { x, y: strip.height + unit * 1.5, width: wide, height: titleHigh }
  const below = title.y + title.height + unit
  const value = { x, y: below, width: wide, height: height - source - below - unit }
  return {
    unit,
    band,
    strip,
    title,
    value,
    source: { x: band, y: height - source, width: width - band, height: source },
  }
}
