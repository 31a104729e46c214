import type { CardId, PileId } from '../../rules/workshop.ts'
import { spare } from './aim.ts'
import { isLine, lineTarget } from './grid/line.ts'
import { holdsCard, type Held, type Under } from './held.ts'
import {
  boxOf,
  contains,
  middleOf,
  restingDepth,
  type Box,
  type Pixels,
  type Point,
  type Sheet,
} from './thing.ts'

/** How far beside a pile, and beside a card, a drop still counts as on it: pixels of the screen. */
export const magnet = { pile: 24, card: 14 } as const
/** A title must show so high on the screen before anybody means the place between two of them. */
export const readable: Pixels = 28
/** So near to the line between two titles, in shares of a title, a drop is clearly between them. */
const clearly = 0.3

/** What a drop at a point lands on, apart from what is in the hand: the nearest card or pile in reach. */
export function targetAt(sheet: Sheet, point: Point, held: Held, zoom = 1): Under {
  if (isLine(held)) return lineTarget(sheet, point, held)
  const inReach = [...pilesFor(sheet, held), ...looseFor(sheet, held)].filter((box) =>
    contains(box, point, Math.max(magnet['card' in box ? 'card' : 'pile'] / zoom, spare(box, zoom))),
  )
  const best = inReach.sort((one, other) => off(one, point) - off(other, point))[0]
  if (!best) return { is: 'cloth' }
  if ('card' in best) return { is: 'card', card: best.card, grip: { x: 0, y: 0 } }
  const orders = held.is === 'cards' && contains(best, point)
  return (orders ? inOrder(sheet, best.pile, point, held, zoom) : undefined) ?? { is: 'row', pile: best.pile }
}

function pilesFor({ zones }: Sheet, held: Held): Sheet['zones'] {
  return zones.filter(({ pile }) => held.is !== 'pile' || held.pile !== pile)
}

/** A pile is put with piles; only cards are put with loose cards. */
function looseFor({ things }: Sheet, held: Held): (Box & { card: CardId })[] {
  if (held.is === 'pile') return []
  return things.flatMap((thing) => {
    const { part } = thing
    const isLoose = part?.is === 'card' && part.pile === undefined && !holdsCard(held, part.card)
    return isLoose ? [{ card: part.card, ...boxOf(thing) }] : []
  })
}

/** How far a point lies from the middle of a box, in shares of its size; whoever is inside comes first. */
function off(box: Box, point: Point): number {
  const middle = middleOf(box)
  const sideways = Math.abs(point.x - middle.x) / box.width
  return Math.max(sideways, Math.abs(point.y - middle.y) / box.height)
}

type Cards = Extract<Held, { is: 'cards' }>

/**
 * A place of its own in a fan. Cards of this pile get one wherever they are dropped on its titles. Others are put
 * with the pile, unless somebody came near enough to read it and drops them clearly between two titles: grouping
 * never becomes ordering by accident.
 */
function inOrder(sheet: Sheet, pile: PileId, { y }: Point, held: Cards, zoom: number): Under | undefined {
  const fan = fanOf(sheet, pile)
  if (!fan) return undefined
  const line = Math.max(0, Math.min(fan.cards.length, Math.round((y - fan.top) / fan.step)))
  if (held.from === pile) return moved(fan.cards, held, pile, line)
  const under = fan.cards[line]
  const isNear = zoom > 1.01 && fan.step * zoom >= readable
  const isClear = Math.abs(y - fan.top - line * fan.step) <= clearly * fan.step
  if (!isNear || !isClear || line === 0 || under === undefined || held.cards.includes(under)) return undefined
  return { is: 'between', pile, under }
}

/** A card back at its own place is no change. */
function moved(all: readonly CardId[], held: Cards, pile: PileId, line: number): Under | undefined {
  const under = all.slice(line).find((card) => !held.cards.includes(card))
  const others = all.filter((card) => !held.cards.includes(card))
  const mine = all.filter((card) => held.cards.includes(card))
  const place = under === undefined ? others.length : others.indexOf(under)
  const after = [...others.slice(0, place), ...mine, ...others.slice(place)]
  if (all.every((card, n) => after[n] === card)) return undefined
  return under === undefined ? { is: 'end', pile } : { is: 'between', pile, under }
}

/** A pile as it lies on the cloth: its cards, the lowest first, where the first title begins, and how high each is. */
export type Fan = { cards: CardId[]; top: Pixels; step: Pixels; box: Box; card: Pixels }

/** The fan of a pile; undefined in a grid. What the own hand moves keeps its place in it. */
export function fanOf({ stage, things, zones }: Sheet, pile: PileId): Fan | undefined {
  const box = zones.find((zone) => zone.pile === pile)
  const tab = things.find(({ part }) => part?.is === 'tab' && part.pile === pile)
  const lying = things.filter(({ part }) => part?.is === 'card' && part.pile === pile)
  const [first] = lying
  if (stage !== 'cloth' || !box || !tab || !first) return undefined
  lying.sort((one, other) => restingDepth(one) - restingDepth(other))
  const cards = lying.flatMap(({ part }) => (part?.is === 'card' ? [part.card] : []))
  const reach = box.height - tab.height - first.height
  const step = Math.max(1, reach / Math.max(1, cards.length - 1))
  return { cards, top: box.y + tab.height, step, box, card: first.height }
}
