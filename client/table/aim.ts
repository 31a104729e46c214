import type { Spot, Under } from './held.ts'
import { boxOf, contains, type Pixels, type Point, type Sheet, type Thing } from './thing.ts'

/** Small things are taken as if they were this large: a finger is. */
export const fingertip: Pixels = 44

/** The place on the cloth under a point. */
export function spotAt({ cloth }: Sheet, { x, y }: Point): Spot {
  return { x: (x - cloth.left) / cloth.across, y: (y - cloth.top) / cloth.down }
}

/** The point of the sheet over a place on the cloth. */
export function pointAt({ cloth }: Sheet, { x, y }: Spot): Point {
  return { x: cloth.left + x * cloth.across, y: cloth.top + y * cloth.down }
}

/** The thing under a point that stands for something: the uppermost, else the nearest within a fingertip. */
export function thingAt({ things }: Sheet, point: Point, zoom = 1): Thing | undefined {
  const parts = things.filter(({ part }) => part)
  const hit = parts.filter((thing) => contains(boxOf(thing), point))
  const uppermost = highest(hit)
  return (
    uppermost ??
    nearest(
      parts.filter((thing) => contains(boxOf(thing), point, spare(thing, zoom))),
      point,
    )
  )
}

/** How much a thing falls short of a fingertip, on each side. */
export function spare({ width, height }: { width: Pixels; height: Pixels }, zoom: number): Pixels {
  return Math.max(0, (fingertip / zoom - Math.min(width, height)) / 2)
}

function highest(things: readonly Thing[]): Thing | undefined {
  return things.reduce<Thing | undefined>((top, one) => (top && top.depth > one.depth ? top : one), undefined)
}

function nearest(things: readonly Thing[], point: Point): Thing | undefined {
  const far = (thing: Thing) => Math.hypot(thing.x - point.x, thing.y - point.y)
  return things.reduce<Thing | undefined>(
    (best, one) => (best && far(best) <= far(one) ? best : one),
    undefined,
  )
}

/** What a press takes hold of. */
export function underAt(sheet: Sheet, point: Point, zoom = 1): Under {
  const thing = thingAt(sheet, point, zoom)
  if (!thing?.part) return { is: 'cloth' }
  const { part } = thing
  if (part.is !== 'card' && part.is !== 'tab') return part
  const corner = spotAt(sheet, cornerOf(sheet, thing))
  const spot = spotAt(sheet, point)
  return { ...part, grip: { x: spot.x - corner.x, y: spot.y - corner.y } }
}

/** The corner that an act speaks of: of a card its own, of a pile that of its first card, below the tab. */
function cornerOf({ things }: Sheet, thing: Thing): Point {
  const pile = thing.part?.is === 'tab' ? thing.part.pile : undefined
  if (pile === undefined) return boxOf(thing)
  const first = things.find(({ part }) => part?.is === 'card' && part.pile === pile)
  return first ? boxOf(first) : boxOf(thing)
}

/** Where the corner of what was picked up comes to lie when a tap puts its middle on a point. */
export function spotAround(sheet: Sheet, point: Point, thing: Thing | undefined): Spot {
  const { width = 0, height = 0 } = thing ?? {}
  return spotAt(sheet, { x: point.x - width / 2, y: point.y - height / 2 })
}
