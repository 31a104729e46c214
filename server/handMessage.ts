import { mostHeld, type HandMessage, type SeenHand } from '../rules/wire.ts'

/** The id of a card or of a pile. */
export type Thing = string
export type Placed = Exclude<HandMessage, []>

/** The places before the things in a message. */
const beforeNames = 3
const farthest = 10_000

/**
 * Whether this has the shape of a hand over a table (`handShape`), checked by hand because it is asked so often; ids need
 * no check of their letters, as only those that are there are taken.
 */
export function isPlaced(message: unknown): message is Placed {
  if (!Array.isArray(message)) return false
  if (message.length < beforeNames || message.length > beforeNames + mostHeld) return false
  if (typeof message[0] !== 'string' || !isPlace(message[1]) || !isPlace(message[2])) return false
  for (let n = beforeNames; n < message.length; n += 1) if (typeof message[n] !== 'string') return false
  return true
}

function isPlace(value: unknown): boolean {
  return typeof value === 'number' && value >= -farthest && value <= farthest
}

/** Moves a hand to where the message says, to the millimetre; false when it is there already. */
export function moveTo(seen: SeenHand, [table, x, y]: Placed): boolean {
  const [left, top] = [Math.round(x), Math.round(y)]
  const hasMoved = seen[2] !== left || seen[3] !== top
  seen[1] = table
  seen[2] = left
  seen[3] = top
  return hasMoved
}

/** Whether the message names these things and no others. */
export function names(message: readonly unknown[], things: readonly Thing[]): boolean {
  if (message.length !== beforeNames + things.length) return false
  for (let n = 0; n < things.length; n += 1) if (message[beforeNames + n] !== things[n]) return false
  return true
}

/** What the message asks for. */
export function wantedBy([, , , ...things]: Placed): Thing[] {
  return things
}
