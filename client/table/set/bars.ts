import type { Colour } from '../../parts/colour.ts'
import type { Lying } from '../piles.ts'
import { cardThing, type Box, type Pixels, type Thing } from '../thing.ts'
import { cardFace, type Words } from '../words.ts'

/** One bar: the cards of one category and one colour. */
export type Bar = { id: string; label: string; count: number; cards: Lying[] }
/** One colour, and where it stands. */
export type Group = Box & { outcome: Colour; of: number; bars: Bar[]; high: High }
/** How high the words around the bars are. */
export type High = { caption: Pixels; label: Pixels; count: Pixels }

/** The cards of one colour as bars, with what they count. */
export function barThings(group: Group, most: number, words: Words): Thing[] {
  const column = group.width / group.bars.length
  const { caption, label, count } = group.high
  const floor = group.y + group.height - label - count
  const room = floor - group.y - caption - 8
  const height = Math.min(room / most, 2.6 * caption, column * 0.6)
  const unit = { width: Math.min(column - 16, height * 2.6), height: height - 4 }
  return [
    captionThing(group, words),
    floorThing(group, floor),
    ...group.bars.flatMap((bar, n) => {
      const x = group.x + (n + 0.5) * column
      const units = bar.cards.map((one, m) =>
        unitThing(one, { x, y: floor - 4 - (m + 0.5) * height, ...unit }, words),
      )
      return [...units, ...underThings(group, bar, { x, y: floor, width: column - 8 }, words)]
    }),
  ]
}

type Under = { x: Pixels; y: Pixels; width: Pixels }

/** Beneath a bar: "3 of 4", and what it counts. */
function underThings(
  { outcome, of, high }: Group,
  { id, label, count }: Bar,
  { x, y, width }: Under,
  words: Words,
): Thing[] {
  const flat = { x, width, rotation: 0, depth: 20 }
  const text = words.say('canvas.share', { some: count, of })
  return [
    {
      ...flat,
      id: `count ${outcome} ${id}`,
      y: y + 4 + high.count / 2,
      height: high.count,
      face: { kind: 'count', text },
    },
    {
      ...flat,
      id: `label ${outcome} ${id}`,
      y: y + high.count + high.label / 2,
      height: high.label,
      face: { kind: 'caption', text: label },
    },
  ]
}

function captionThing({ x, y, width, outcome, of, high: { caption } }: Group, { say }: Words): Thing {
  const text = `${say(`outcome.${outcome}`)}: ${of}`
  return {
    id: `caption ${outcome}`,
    face: { kind: 'caption', text, outcome },
    x: x + width / 2,
    y: y + caption / 2,
    width: Math.min(width, caption * 7),
    height: caption - 4,
    rotation: 0,
    depth: 20,
  }
}

function floorThing({ x, width, outcome }: Group, y: Pixels): Thing {
  return {
    id: `floor ${outcome}`,
    face: { kind: 'bar', outcome },
    x: x + width / 2,
    y: y + 1,
    width,
    height: 5,
    rotation: 0,
    depth: 10,
  }
}

function unitThing([card, face]: Lying, at: Box, words: Words): Thing {
  return {
    ...at,
    id: cardThing(card),
    face: cardFace(words, face, 'cell'),
    rotation: 0,
    depth: 100,
    part: { is: 'card', card, ...(face.pile === undefined ? {} : { pile: face.pile }) },
  }
}

/** A text has no categories to count: its cards only gather by colour, to be read. */
export function wallThings(group: Group, words: Words): Thing[] {
  const cards = group.bars.flatMap((bar) => bar.cards)
  const columns = Math.max(1, Math.min(cards.length, Math.floor(group.width / 210), 3))
  const rows = Math.max(1, Math.ceil(cards.length / columns))
  const width = group.width / columns
  const { caption } = group.high
  const height = Math.min(1.9 * caption, (group.height - caption - 12) / rows)
  const things = cards.map((one, n) =>
    unitThing(
      one,
      {
        x: group.x + ((n % columns) + 0.5) * width,
        y: group.y + caption + 10 + (Math.floor(n / columns) + 0.5) * height,
        width: width - 10,
        height: height - 8,
      },
      words,
    ),
  )
  return [captionThing(group, words), ...things]
}
