import type { Milliseconds } from '../../rules/units.ts'
import type { SeatId, TableId } from '../../rules/workshop.ts'
import type { DrawnHand } from '../handPaths.ts'
import { pointAt } from './aim.ts'
import { along } from './grid/line.ts'
import { handOf, type Held } from './held.ts'
import { gathered, thingsOf } from './pins.ts'
import { type Point, type Sheet, type Thing } from './thing.ts'

/** A hand as it is drawn over the table: where, how clearly, and whether it holds something. */
export type Pointer = { seat: SeatId; at: Point; alpha: number; holds: boolean }

/** A hand that did not move for so long is drawn faintly, and later not at all. */
export const fadesAfter: Milliseconds = 4000
export const goneAfter: Milliseconds = 30_000
const faint = 1 / 3

/** How clearly a hand is drawn that stood still for so long; one that holds something is always seen. */
export function alphaOf(still: Milliseconds, holds: boolean): number {
  if (holds || still < fadesAfter) return 1
  return still < goneAfter ? faint : 0
}

/** How long until a hand that stood still for so long is to be drawn differently; undefined for never. */
export function untilFainter(still: Milliseconds): Milliseconds | undefined {
  if (still < fadesAfter) return fadesAfter - still
  return still < goneAfter ? goneAfter - still : undefined
}

/** The hands over one table, without the own one. */
export function handsAt(hands: readonly DrawnHand[], table: TableId | undefined, own: SeatId): DrawnHand[] {
  return hands.filter((hand) => hand.table === table && hand.seat !== own)
}

/** By which point each hand holds what it holds: how far the leading thing's middle is from the pointer. */
export type Grips = ReadonlyMap<string, Point>

const gripKey = ({ seat, held }: DrawnHand) => `${seat} ${held[0]}`

/** A thing stays where it is under the hand that takes it; a hand seen late holds it nevertheless. */
export function gripsFor(before: Grips, hands: readonly DrawnHand[], sheet: Sheet): Grips {
  const holding = hands.filter(({ held }) => held.length > 0)
  return new Map(
    holding.flatMap((hand): [string, Point][] => {
      const key = gripKey(hand)
      const lead = thingsOf(sheet, heldBy(hand, sheet))[0]
      const grip = before.get(key) ?? (lead && gripOf(lead, pointAt(sheet, hand)))
      return grip ? [[key, grip]] : []
    }),
  )
}

function gripOf({ x, y, width, height }: Thing, at: Point): Point {
  const within = (far: number, most: number) => Math.max(-most, Math.min(most, far))
  return { x: within(x - at.x, width / 2), y: within(y - at.y, height / 2) }
}

/** The wire names ids; whether they are cards, a pile or a row is seen on the sheet. */
function heldBy({ held }: DrawnHand, { zones, stage }: Sheet): Held {
  const [first = ''] = held
  if (zones.some(({ pile }) => pile === first)) return { is: stage === 'grid' ? 'row' : 'pile', pile: first }
  return handOf(held.map((card) => ({ card }))) ?? { is: 'cards', cards: [] }
}

/** Where the middle of everything is that hands hold. */
export function inAir(sheet: Sheet, hands: readonly DrawnHand[], grips: Grips): Map<string, Point> {
  const air = new Map<string, Point>()
  for (const hand of hands) {
    const grip = grips.get(gripKey(hand))
    if (!grip) continue
    const held = heldBy(hand, sheet)
    const things = gathered(sheet, thingsOf(sheet, held), held)
    const at = pointAt(sheet, hand)
    const lead = things[0]
    if (!lead) continue
    const by = along(held, { x: at.x + grip.x - lead.x, y: at.y + grip.y - lead.y })
    for (const thing of things) air.set(thing.id, { x: thing.x + by.x, y: thing.y + by.y })
  }
  return air
}
