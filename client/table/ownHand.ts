import type { ActName } from '../../rules/acts/index.ts'
import type { TableView } from '../../rules/view/views.ts'
import type { HandMessage, SeenHand } from '../../rules/wire.ts'
import type { SeatId } from '../../rules/workshop.ts'
import { spotAt } from './aim.ts'
import type { Gesture } from './gesture.ts'
import { idsOf, type Held } from './held.ts'
import type { Point, Sheet } from './thing.ts'

/** What the others are told of the own hand: where it is on the cloth, and what it drags. */
export function handMessage(
  { tables }: Pick<TableView, 'tables'>,
  sheet: Sheet,
  at: Point | undefined,
  dragged: Held | undefined,
): HandMessage {
  const [table] = Object.keys(tables)
  if (table === undefined || !at) return []
  const { x, y } = spotAt(sheet, at)
  return [table, within(x), within(y), ...(dragged ? idsOf(dragged) : [])]
}

/** The own hand as others see it: only where cards lie, and with what it drags, not with what it picked up. */
export function handFor(
  { view, may }: { view: TableView; may: readonly ActName[] },
  sheet: Sheet,
  gesture: Gesture,
  at: Point | undefined,
): HandMessage {
  const isSeen = sheet.stage === 'cloth' || may.includes('lay')
  const dragged = gesture.is === 'dragging' ? gesture.held : undefined
  return handMessage(view, sheet, isSeen ? at : undefined, dragged)
}

/** A pointer beside a small cloth may be far from it, in millimetres. */
const within = (millimetres: number) => Math.round(Math.max(-10_000, Math.min(10_000, millimetres)))

/** Whose hand has it: of what is asked for, or of the pile that it lies in. The own hand is not meant. */
export function holderOf(
  hands: readonly SeenHand[],
  own: SeatId,
  held: Held,
  { cards }: Pick<TableView, 'cards'>,
): SeatId | undefined {
  const asked = new Set(idsOf(held))
  if (held.is === 'cards') for (const card of held.cards) asked.add(cards[card]?.pile ?? card)
  const holder = hands.find(([seat, , , , ...things]) => seat !== own && things.some((id) => asked.has(id)))
  return holder?.[0]
}

/** How far the house knows of a drag: asked, or heard that it is ours. */
export type Claim = 'asked' | 'ours'
/** Why a drag ends before it is dropped: somebody else has it, or it was held still for too long. */
export type Ending = { by: SeatId } | 'still'

/** What one tick of the hands means for the own drag. */
export function judged(
  claim: Claim,
  hands: readonly SeenHand[],
  own: SeatId,
  held: Held,
  view: Pick<TableView, 'cards'>,
): Claim | Ending {
  const by = holderOf(hands, own, held, view)
  if (by !== undefined) return { by }
  const mine = hands.find(([seat]) => seat === own)
  const hasAll = mine !== undefined && idsOf(held).every((id) => mine.indexOf(id, 4) >= 4)
  if (hasAll) return 'ours'
  return claim === 'ours' && mine ? 'still' : claim
}
