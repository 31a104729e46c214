/** The picture in CSS pixels, and how many pixels of the canvas lie along one of them. */
export type Size = { width: number; height: number; sharp: number }

/** A canvas with more pixels costs more than its sharpness is worth. */
const mostPixels = 4_200_000
/** With fewer, 32,450 dots run together; the browser then makes one point of several. */
const leastPixels = 400_000

/** How sharp a picture of so many CSS pixels is drawn on a screen: whole steps, so that dots stay crisp. */
export function sized(width: number, height: number, screen: number): Size {
  const pixels = width * height * screen * screen
  const less = Math.ceil(Math.sqrt(pixels / mostPixels))
  const more = pixels > 0 && pixels < leastPixels ? 2 : 1
  return { width, height, sharp: (screen / Math.max(1, less)) * more }
}

/** Whether the browser, when it brings the canvas to the screen, has to keep its pixels as squares. */
export function isCrisp({ sharp }: Size, screen: number): boolean {
  return sharp <= screen
}

/** The canvas' own measures. */
export function pixelsOf({ width, height, sharp }: Size): { width: number; height: number } {
  return { width: Math.max(1, Math.round(width * sharp)), height: Math.max(1, Math.round(height * sharp)) }
}
