import type { TableView } from '../../../rules/view/views.ts'

/** What can be heard: paper put down, a pile made, a number stamped, and the box. */
export type Sound = 'card' | 'pile' | 'stamp' | 'drop' | 'shake' | 'pour'

/** More at once is noise. */
const most = 3

/** What the change between two views sounds like; nothing while the sound is off, or where the screen jumps. */
export function soundsOf(before: TableView, after: TableView): Sound[] {
  if (!after.sound || !before.sound || after.lookingBack || before.lookingBack) return []
  if (after.step.index < before.step.index) return []
  const poured = pouring(before, after)
  return poured.length > 0
    ? poured
    : [...inTheBox(before, after), ...stamped(before, after), ...moved(before, after)].slice(0, most)
}

/** From the box onto the table. */
function pouring(before: TableView, after: TableView): Sound[] {
  const isPoured = isEmpty(before.cards) && !isEmpty(after.cards) && after.step.name === 'link'
  return isPoured ? ['shake', 'pour'] : []
}

function isEmpty(map: object): boolean {
  return Object.keys(map).length === 0
}

/** Cards fall into the box; with the last one in it is shaken. */
function inTheBox(before: TableView, after: TableView): Sound[] {
  const fallen = after.inBox - before.inBox
  if (fallen <= 0 || after.cardCount !== before.cardCount) return []
  const isFull = after.inBox === after.cardCount
  return [...some('drop', fallen).slice(0, isFull ? most - 1 : most), ...(isFull ? some('shake', 1) : [])]
}

/** A number over a name. Only where names are written over: dealing again brings names back. */
function stamped(before: TableView, after: TableView): Sound[] {
  if (after.step.name !== 'pseudonymise' || after.cardCount !== before.cardCount) return []
  return some('stamp', before.namesLeft - after.namesLeft)
}

/** What lies elsewhere than before, on the same table: a new pile, else a card or a whole pile put down. */
function moved(before: TableView, after: TableView): Sound[] {
  if (before.step.name !== after.step.name) return []
  const made = Object.keys(after.piles).filter((pile) => !before.piles[pile]).length
  if (made > 0) return some('pile', made)
  return some('card', count(before.cards, after.cards) + count(before.piles, after.piles))
}

type Lying = { x?: number; y?: number; pile?: string; rank?: number }

/** How many of these lie elsewhere now; what came or went does not count. */
function count(before: Record<string, Lying>, after: Record<string, Lying>): number {
  return Object.entries(after).filter(([id, now]) => {
    const then = before[id]
    return then !== undefined && then !== now && !isSamePlace(then, now)
  }).length
}

function isSamePlace(one: Lying, other: Lying): boolean {
  return one.x === other.x && one.y === other.y && one.pile === other.pile && one.rank === other.rank
}

function some(sound: Sound, count: number): Sound[] {
  return Array.from({ length: Math.max(0, Math.min(most, count)) }, () => sound)
}
