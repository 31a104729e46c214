import type { Taken } from './held.ts'
import { contains, type Box, type Point, type Sheet } from './thing.ts'

/** The box between two corners. */
export function boxBetween(one: Point, other: Point): Box {
  const x = Math.min(one.x, other.x)
  const y = Math.min(one.y, other.y)
  return { x, y, width: Math.abs(one.x - other.x), height: Math.abs(one.y - other.y) }
}

/** The loose cards whose middle lies in a box, from left to right; piles move by their tab. */
export function caughtIn({ things }: Sheet, box: Box): Taken[] {
  const caught = things.filter(
    (thing) => thing.part?.is === 'card' && thing.part.pile === undefined && contains(box, thing),
  )
  caught.sort((one, other) => one.x - other.x)
  return caught.flatMap(({ part }) => (part?.is === 'card' ? [{ card: part.card }] : []))
}
