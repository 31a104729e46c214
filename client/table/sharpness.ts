import type { Sharpness } from './faces/atlas.ts'
import type { Sheet } from './thing.ts'

/** For how near the faces are drawn: nearer shows more of a card, not only larger. */
const steps = [1, 1.5, 2.25, 3.4]
/** All faces together have at most so many pixels; old phones have no room for more. */
const mostPixels = 26_000_000

/**
 * How sharp the faces of a sheet are drawn, on a screen with so many pixels in one CSS pixel. On a coarse
 * screen they are drawn `finer` than it is, so that a tilted card keeps its small letters.
 */
export function sharpnessFor({ things }: Sheet, zoom: number, sharp: number, finer: number): Sharpness {
  const near = steps.findLast((step) => zoom >= step * 0.92) ?? 1
  const wanted = sharp * (sharp < 1.5 ? finer : 1.25)
  const area = things.reduce((sum, { width, height }) => sum + width * height, 0) * near * near
  return { near, density: Math.min(wanted, Math.sqrt(mostPixels / Math.max(1, area))) }
}
