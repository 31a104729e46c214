import type { CardId, PileId } from '../../rules/workshop.ts'
import type { Held, Spot, Under } from './gesture.ts'
import { boxOf, contains, middleOf, type Pixels, type Point, type Sheet, type Thing } from './thing.ts'

/** How far beside a card or a pile a drop still counts as on it. */
export const magnet: Pixels = 14
/** Small things are taken as if they were this large: a finger is. */
export const fingertip: Pixels = 44

/** The place on the cloth under a point. */
export function spotAt({ cloth }: Sheet, { x, y }: Point): Spot {
  return { x: (x - cloth.left) / cloth.across, y: (y - cloth.top) / cloth.down }
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
function spare({ width, height }: Thing, zoom: number): Pixels {
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

/** What a drop at a point lands on, apart from what is in the hand: the nearest card or pile in reach. */
export function targetAt(sheet: Sheet, point: Point, held: Held): Under {
  const piles = sheet.zones.filter(({ pile }) => !isHeldPile(held, pile))
  const loose = sheet.things.flatMap((thing) => {
    const { part } = thing
    return part?.is === 'card' && part.pile === undefined && !isHeldCard(held, part.card)
      ? [{ card: part.card, ...boxOf(thing) }]
      : []
  })
  const inReach = [...piles, ...loose].filter((box) => contains(box, point, magnet))
  const best = inReach.sort((one, other) => off(one, point) - off(other, point))[0]
  if (!best) return { is: 'cloth' }
  return 'card' in best
    ? { is: 'card', card: best.card, grip: { x: 0, y: 0 } }
    : { is: 'row', pile: best.pile }
}

const isHeldPile = (held: Held, pile: PileId) => held.is === 'pile' && held.pile === pile
const isHeldCard = (held: Held, card: CardId) => held.is === 'card' && held.card === card

/** How far a point lies from the middle of a box, in shares of its size; whoever is inside comes first. */
function off(box: { x: number; y: number; width: number; height: number }, point: Point): number {
  const middle = middleOf(box)
  const sideways = Math.abs(point.x - middle.x) / box.width
  return Math.max(sideways, Math.abs(point.y - middle.y) / box.height)
}
