import { describe, expect, it } from 'vitest'

import { phone, visit, wall } from '../gallery/visit.ts'
import { alone } from './alone.ts'
import { colourAt } from './places.ts'
import { coloursOn, countOf, greensOf, lightAt, yellowsOf, type Found } from './pixels.ts'
import { ambient, sights, washed } from './sight.ts'

const gallery = visit()
const projector = { width: 1920, height: 1080 }

const looked: readonly (readonly [string, typeof phone])[] = [
  ['list/link', phone],
  ['participant/discover', phone],
  ['table/link', wall],
  ['table/discover', wall],
  ['table/slide-started', projector],
  ['table/slide-workHistory', projector],
  ['table/slide-beside', wall],
]

/** The contrast of the yellow in the middle with the green in the middle; dots are small, and have dim edges. */
function apart(found: Found, see: (typeof sights)[string]): number {
  return (lightAt(yellowsOf(found), see, 0.5) + 0.05) / (lightAt(greensOf(found), see, 0.5) + 0.05)
}

describe.each(looked)('%s', (name, size) => {
  it('shows yellow and green that every eye tells apart', { timeout: 240_000 }, async () => {
    const page = await gallery.picture(name, size)
    const found = await coloursOn(page)
    expect(countOf(yellowsOf(found))).toBeGreaterThan(200)
    expect(countOf(greensOf(found))).toBeGreaterThan(200)
    const seen = Object.entries(sights).map(([eye, see]) => ({
      eye,
      apart: apart(found, see) >= 3,
      washedOut: apart(found, (colour) => see(washed(colour))) >= 2,
    }))
    expect(seen.filter((one) => !one.apart || !one.washedOut)).toEqual([])
    await page.close()
  })

  it('says each of them in a word or a form as well', { timeout: 240_000 }, async () => {
    const page = await gallery.picture(name, size)
    const colours = ['--yellow', '--green', '--yellow-light', '--green-light'].map((one) =>
      rgb(colourAt(one)),
    )
    expect(await page.evaluate(alone, colours)).toEqual([])
    await page.close()
  })
})

const rgb = (colour: readonly number[]) => `rgb(${colour.join(', ')})`

it('knows what a room with its lights on does to a projector', () => {
  expect(ambient).toBe(0.25)
})
