import type { Chance } from './chance.ts'
import { fromNear, type Spot, type SpotGrid } from './spots.ts'
import type { Millimetres } from './units.ts'
import {
  entriesOf,
  type Card,
  type CardId,
  type PileId,
  type Play,
  type Table,
  type TableId,
} from './workshop.ts'

/** A playing card's size, and how far the cards of a pile lie apart so that every title shows. */
export const cardWidth: Millimetres = 63
export const cardHeight: Millimetres = 88
const fanStep: Millimetres = 12
/** How high a fan of so many cards is; from ten on they lie closer together. */
export const fanOf = (cards: number): Millimetres =>
  cardHeight + Math.min(9, Math.max(0, cards - 1)) * fanStep
/** A fan of ten: as high as the pile of one whole person. */
export const fanHeight: Millimetres = fanOf(10)

const roomPerCard = 2.1
const margin: Millimetres = 18
/** The tab that sticks out above a pile. */
export const tabHeight: Millimetres = 14

type Box = Spot & { width: Millimetres; height: Millimetres }

/** A cloth, 16 by 9, on which so many loose cards lie with room to spare. */
export function clothFor(cards: number): Table {
  const area = Math.max(40, cards) * cardWidth * cardHeight * roomPerCard
  const height = Math.sqrt((area * 9) / 16)
  return { width: Math.round((height * 16) / 9), height: Math.round(height) }
}

/** So many spots for loose cards, poured over the cloth without one hiding another. */
export function pour(cards: number, cloth: Table, chance: Chance): Spot[] {
  const cells = cellsOf(cards, cloth)
  return chance
    .shuffled(cells)
    .slice(0, cards)
    .map((cell) => jittered(cell, chance))
}

function cellsOf(cards: number, { width, height }: Table): Box[] {
  const usable = { width: width - 2 * margin, height: height - 2 * margin }
  const ratio = usable.width / cardWidth / (usable.height / cardHeight)
  const columns = Math.max(1, Math.ceil(Math.sqrt(cards * ratio)))
  const rows = Math.max(1, Math.ceil(cards / columns))
  const cell = { width: usable.width / columns, height: usable.height / rows }
  return Array.from({ length: columns * rows }, (_, n) => ({
    x: margin + (n % columns) * cell.width,
    y: margin + Math.floor(n / columns) * cell.height,
    ...cell,
  }))
}

function jittered({ x, y, width, height }: Box, chance: Chance): Spot {
  const spare = (room: number, size: number) => Math.max(0, room - size)
  return {
    x: Math.round(x + chance.fraction() * spare(width, cardWidth)),
    y: Math.round(y + chance.fraction() * spare(height, cardHeight)),
  }
}

/** So many spots for loose cards on one table, each the nearest to the wish where nothing lies yet. */
export function freeSpots(play: Play, table: TableId, wish: Spot, count: number): Spot[] {
  const cloth = play.tables[table]
  if (!cloth) return []
  const taken = looseCards(play)
    .filter(([, card]) => card.table === table)
    .map(([, card]) => boxOf(card))
  taken.push(...pileBoxes(play, table))
  const free: Spot[] = []
  // What is taken is never free again, so that one walk from near to far is enough.
  for (const spot of fromNear(wish, gridOn(cloth, cardHeight))) {
    if (free.length === count) break
    const box = cardAt(spot)
    if (taken.some((other) => overlaps(box, other))) continue
    taken.push(box)
    free.push(spot)
  }
  return [...free, ...Array.from({ length: count - free.length }, () => inside(cloth, wish))]
}

/** The nearest spot to the wish where a new pile covers no other pile, inside the cloth. */
export function spotForPile(play: Play, table: TableId, wish: Spot): Spot {
  const cloth = play.tables[table] ?? { width: 0, height: 0 }
  const taken = pileBoxes(play, table)
  const free = (spot: Spot) => taken.every((box) => !overlaps(fanAt(spot), box))
  const wished = inside(cloth, wish, fanHeight)
  if (free(wished)) return wished
  return nearest(wished, gridOn(cloth, fanHeight), free) ?? wished
}

/** The spot kept inside the cloth for a thing as wide as a card and so high. */
export function inside(cloth: Table, { x, y }: Spot, height: Millimetres = cardHeight): Spot {
  const between = (value: number, most: number) => Math.round(Math.min(Math.max(value, 0), Math.max(0, most)))
  return { x: between(x, cloth.width - cardWidth), y: between(y, cloth.height - height) }
}

/** Moves loose cards that a pile would hide to the nearest free spots. */
export function makeRoom(play: Play, pile: PileId): Play {
  const there = play.piles[pile]
  const cloth = there && play.tables[there.table]
  if (!there || !cloth) return play
  const here = looseCards(play).filter(([, card]) => card.table === there.table)
  const hidden = here.filter(([, card]) => hiddenShare(boxOf(card), fanAt(there)) > 0.3)
  return hidden.reduce((moved, [id]) => moveAside(moved, cloth, id), play)
}

function moveAside(play: Play, cloth: Table, id: CardId): Play {
  const card = play.cards[id]
  if (!card) return play
  const others = looseCards(play)
    .filter(([other, { table }]) => other !== id && table === card.table)
    .map(([, other]) => boxOf(other))
  const taken = [...others, ...pileBoxes(play, card.table)]
  const free = (spot: Spot) => taken.every((box) => hiddenShare(box, cardAt(spot)) < 0.15)
  const spot = nearest({ x: card.x ?? 0, y: card.y ?? 0 }, gridOn(cloth, cardHeight), free)
  return spot ? { ...play, cards: { ...play.cards, [id]: { ...card, ...spot } } } : play
}

/** The loose cards of all tables, with their ids. */
export function looseCards(play: Play): [CardId, Card][] {
  return entriesOf(play.cards).filter(([, card]) => card.place === 'table' && card.pile === undefined)
}

function gridOn(cloth: Table, height: Millimetres): SpotGrid {
  const step = cardWidth / 3
  const columns = Math.floor((cloth.width - cardWidth) / step)
  const rows = Math.floor((cloth.height - height) / step)
  return { step, columns: Math.max(0, columns), rows: Math.max(0, rows) }
}

/** The nearest free spot to the wish; whether a spot is free is asked from near to far, no further than needed. */
function nearest(wish: Spot, grid: SpotGrid, free: (spot: Spot) => boolean): Spot | undefined {
  for (const spot of fromNear(wish, grid)) if (free(spot)) return spot
  return undefined
}

function pileBoxes({ piles }: Play, table: TableId | undefined): Box[] {
  return Object.values(piles)
    .filter((pile) => pile.table === table)
    .map((pile) => fanAt(pile))
}

function fanAt({ x, y }: Spot): Box {
  return { x, y: y - tabHeight, width: cardWidth, height: fanHeight + tabHeight }
}

function cardAt({ x, y }: Spot): Box {
  return { x, y, width: cardWidth, height: cardHeight }
}

function boxOf(card: Card): Box {
  return cardAt({ x: card.x ?? 0, y: card.y ?? 0 })
}

function overlaps(one: Box, other: Box): boolean {
  return hiddenShare(one, other) > 0
}

/** Which share of the first box lies under the second. */
function hiddenShare(one: Box, other: Box): number {
  const wide = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const high = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return wide > 0 && high > 0 ? (wide * high) / (one.width * one.height) : 0
}
