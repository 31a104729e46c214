import { targetAt } from './aim.ts'
import type { Gesture, Held, Under } from './gesture.ts'
import { thingsOf } from './pins.ts'
import { boxOf, type Box, type Point, type Sheet } from './thing.ts'

/** What is in the hand, in whatever way. */
export function heldIn(gesture: Gesture): Held | undefined {
  if (gesture.is === 'dragging') return gesture.held
  return carriedIn(gesture)
}

/** What was picked up with a tap, also while the next press goes on. */
export function carriedIn(gesture: Gesture): Held | undefined {
  if (gesture.is === 'carrying') return gesture.held
  return 'carried' in gesture ? gesture.carried : undefined
}

/** Frames to draw: around what was picked up, and around what it would land on. */
export function framesFor(gesture: Gesture, sheet: Sheet, at: Point): Box[] {
  const held = heldIn(gesture)
  if (!held) return []
  const carried = carriedIn(gesture)
  const mine = carried ? thingsOf(sheet, carried).map(boxOf) : []
  const on = boxUnder(sheet, targetAt(sheet, at, held))
  return [...(mine.length > 0 ? [around(mine)] : []), ...(on ? [on] : [])]
}

function boxUnder({ zones, things }: Sheet, under: Under): Box | undefined {
  if (under.is === 'row') return zones.find(({ pile }) => pile === under.pile)
  if (under.is !== 'card') return undefined
  const card = things.find(({ part }) => part?.is === 'card' && part.card === under.card)
  return card && boxOf(card)
}

/** One box around several. */
function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const below = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: below - y }
}
