import type { TableView } from '../../../rules/view/views.ts'
import { looseOf, pilesOf, type Lying } from '../piles.ts'
import { cardHeight, cardWidth, fanReach, fanStep, tabHeight } from '../sizes.ts'
import { cardThing, tabThing, type Pixels, type Sheet, type Size, type Thing, type Zone } from '../thing.ts'
import { whimBetween } from '../whim.ts'
import { cardFace, pileName, type Words } from '../words.ts'
import { roomFor, type Blank, type Cloth } from './room.ts'

/** The edge of the table top around the cloth, in millimetres; above it stand the tabs of the highest piles. */
const edge = 9
const edgeAbove = tabHeight + 5
/** A loose card lies at most this far from straight, in radians. */
const tilt = 0.028

/** A screen of another shape draws the cloth out, at most so far. */
const widest = 2.3
const highest = 3.5

/** Where the cloth is on the screen, how large a millimetre of paper is, and how far the cloth is drawn out. */
type Frame = { left: Pixels; top: Pixels; scale: number; shown: Cloth }

/** Loose cards where they were laid, piles as fans with a tab. */
export function clothSheet(table: TableView, size: Size, words: Words): Sheet {
  const cloth = Object.values(table.tables)[0] ?? { width: 1280, height: 720 }
  const frame = frameFor(cloth, size)
  const loose = looseOf(table)
  const piles = [...pilesOf(table)].filter(([, cards]) => cards.length > 0)
  const blanks = [...loose.map(looseBlank), ...piles.map((pile) => pileBlank(table, pile))]
  const room = roomFor(blanks, cloth, frame.shown)
  const at = new Map(room.blanks.map((blank) => [blank.id, blank]))
  const place = { frame, growth: room.growth, words }
  const looseThings = loose.map((one, n) => looseThing(one, at.get(one[0]), n, place))
  const fans = piles.map((pile, n) => fanOf(table, pile, at.get(pile[0]), n, place))
  const { left, top, scale } = frame
  return {
    stage: 'cloth',
    size,
    top: topOf(frame, size),
    cloth: { left, top, across: room.reach.across * scale, down: room.reach.down * scale },
    things: [...fans.flatMap(({ things }) => things), ...looseThings],
    zones: fans.map(({ zone }) => zone),
  }
}

function frameFor({ width, height }: Cloth, size: Size): Frame {
  const edges = edge + edgeAbove
  const scale = Math.min(size.width / (width + 2 * edge), size.height / (height + edges))
  const shown = {
    width: Math.min(size.width / scale - 2 * edge, width * widest),
    height: Math.min(size.height / scale - edges, height * highest),
  }
  const left = (size.width - shown.width * scale) / 2
  return { left, top: (size.height - (shown.height + edges) * scale) / 2 + edgeAbove * scale, scale, shown }
}

/** Where the cloth nearly fills the screen, the wood does; else the table's edge is seen. */
function topOf({ left, top, scale, shown }: Frame, size: Size): Sheet['top'] {
  const wide = (shown.width + 2 * edge) * scale
  const high = (shown.height + edge + edgeAbove) * scale
  if (wide > size.width - 30 && high > size.height - 30) return { x: 0, y: 0, ...size }
  return { x: left - edge * scale, y: top - edgeAbove * scale, width: wide, height: high }
}

type Place = { frame: Frame; growth: number; words: Words }

function looseBlank([id, card]: Lying): Blank {
  return { id, x: card.x ?? 0, y: card.y ?? 0, width: cardWidth, height: cardHeight }
}

function looseThing([id, card]: Lying, blank: Blank | undefined, n: number, place: Place): Thing {
  const {
    frame: { left, top, scale },
    words,
  } = place
  const { x = 0, y = 0, width = cardWidth, height = cardHeight } = blank ?? {}
  return {
    id: cardThing(id),
    face: cardFace(words, card, 'card'),
    x: left + (x + width / 2) * scale,
    y: top + (y + height / 2) * scale,
    width: width * scale,
    height: height * scale,
    rotation: whimBetween(-tilt, tilt, id),
    depth: 100_000 + n,
    part: { is: 'card', card: id },
  }
}

/** From one card's title to the next: ten cards reach as far as the rules keep free, more lie closer. */
export function stepOfFan(cards: number): number {
  return cards > 10 ? fanReach / (cards - 1) : fanStep
}

function pileBlank({ piles }: TableView, [id, cards]: [string, Lying[]]): Blank {
  const { x = 0, y = 0 } = piles[id] ?? {}
  const reach = (cards.length - 1) * stepOfFan(cards.length)
  const height = tabHeight + cardHeight + reach
  return { id, x, y: y - tabHeight, width: cardWidth, height, pile: true }
}

function fanOf(
  table: TableView,
  [id, cards]: [string, Lying[]],
  blank: Blank | undefined,
  n: number,
  place: Place,
) {
  const { frame, growth, words } = place
  const k = frame.scale * growth
  const left = frame.left + (blank?.x ?? 0) * frame.scale
  const top = frame.top + (blank?.y ?? 0) * frame.scale
  const step = stepOfFan(cards.length) * k
  const depth = 1000 * (n + 1)
  const middle = { x: left + (cardWidth * k) / 2, rotation: 0, width: cardWidth * k }
  const tab: Thing = {
    ...middle,
    id: tabThing(id),
    height: tabHeight * k,
    y: top + (tabHeight * k) / 2,
    depth,
    face: { kind: 'tab', text: pileName(words, table.piles[id]?.name), count: String(cards.length) },
    part: { is: 'tab', pile: id },
  }
  const things = cards.map(([card, face], m): Thing => {
    const isTop = m === cards.length - 1
    const shows = Math.round(stepOfFan(cards.length) * 2) / 2
    return {
      ...middle,
      id: cardThing(card),
      height: cardHeight * k,
      depth: depth + 1 + m,
      y: top + tabHeight * k + m * step + (cardHeight * k) / 2,
      face: isTop ? cardFace(words, face, 'card') : { ...cardFace(words, face, 'strip'), shows },
      part: { is: 'card', card, pile: id },
    }
  })
  const height = (tabHeight + cardHeight) * k + (cards.length - 1) * step
  const zone: Zone = { pile: id, x: left, y: top, width: cardWidth * k, height }
  return { things: [tab, ...things], zone }
}
