import type { Page } from 'playwright-core'

import { luminance, type Colour } from '../../server/theme/colour.ts'
import type { Sight } from './sight.ts'

/** How often each colour is on a picture. */
export type Found = readonly { colour: Colour; count: number }[]

/** All colours of a page as one sees it now. What is drawn once or twice is an edge, and left out. */
export async function coloursOn(page: Page): Promise<Found> {
  const png = (await page.screenshot({ timeout: 90_000 })).toString('base64')
  const counts = await page.evaluate(countIn, `data:image/png;base64,${png}`)
  return counts.map(([packed, count]) => ({
    colour: [packed >> 16, (packed >> 8) & 255, packed & 255],
    count,
  }))
}

async function countIn(src: string): Promise<[number, number][]> {
  const image = new Image()
  image.src = src
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  const context = canvas.getContext('2d')
  if (!context) return []
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  const counts = new Map<number, number>()
  for (let at = 0; at < data.length; at += 4) {
    const packed = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0)
    counts.set(packed, (counts.get(packed) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count > 2)
}

/** Hue in degrees, and how much of it there is, from 0 to 1. */
function hueOf([red, green, blue]: Colour): { hue: number; much: number } {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  const reach = most - least
  if (reach === 0) return { hue: 0, much: 0 }
  const sixth =
    most === red
      ? ((green - blue) / reach + 6) % 6
      : most === green
        ? (blue - red) / reach + 2
        : (red - green) / reach + 4
  return { hue: sixth * 60, much: reach / most }
}

/** What is yellow on a picture, whatever shade of it, and what is green; wood and paper are neither. */
export const yellowsOf = (found: Found): Found =>
  found.filter(({ colour }) => {
    const { hue, much } = hueOf(colour)
    return hue >= 40 && hue <= 56 && much > 0.4 && luminance(colour) > 0.3
  })
export const greensOf = (found: Found): Found =>
  found.filter(({ colour }) => {
    const { hue, much } = hueOf(colour)
    return hue >= 135 && hue <= 175 && much > 0.45 && luminance(colour) > 0.05
  })

export const countOf = (found: Found): number => found.reduce((sum, { count }) => sum + count, 0)

/** How light this eye sees so much of a group at most: 0.5 is its middle. */
export function lightAt(found: Found, sight: Sight, share: number): number {
  const seen = found
    .map(({ colour, count }) => ({ light: luminance(sight(colour)), count }))
    .toSorted((one, other) => one.light - other.light)
  let left = countOf(found) * share
  return seen.find(({ count }) => (left -= count) <= 0)?.light ?? 0
}
