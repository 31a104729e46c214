import type { TableView } from '../../../rules/view/views.ts'
import { cardHeight, cardWidth } from '../sizes.ts'
import type { Sheet, Size, Thing } from '../thing.ts'
import { whimBetween } from '../whim.ts'
import type { Words } from '../words.ts'
import { screenCloth } from './frame.ts'

/** The cardboard box and the cards that fell into it; nobody sees which cards they are. */
export function boxSheet(table: TableView, size: Size, words: Words): Sheet {
  const width = Math.min(size.width * 0.72, size.height * 0.86, 620)
  const height = width * 0.56
  const middle = { x: size.width / 2, y: size.height * 0.6 }
  const text = words.say('canvas.inBox', { some: table.inBox, of: table.cardCount })
  const flat = { x: middle.x, rotation: 0 }
  const back: Thing = {
    ...flat,
    id: 'box back',
    face: { kind: 'boxBack' },
    y: middle.y,
    width,
    height,
    depth: 0,
  }
  const front: Thing = {
    ...flat,
    id: 'box front',
    face: { kind: 'boxFront', text },
    y: middle.y,
    width,
    height,
    depth: 10_000,
  }
  const cards = Array.from({ length: table.inBox }, (_, n) =>
    fallenCard(n, table.cardCount, { ...middle, width, height }),
  )
  return {
    stage: 'box',
    size,
    top: { x: 0, y: 0, ...size },
    cloth: screenCloth(table, size),
    things: [back, ...cards, front],
    zones: [],
  }
}

type At = { x: number; y: number; width: number; height: number }

/** The fuller the box, the higher a card comes to stand; the last ones look over the edge. */
function fallenCard(n: number, all: number, { x, y, width, height }: At): Thing {
  const id = `in ${n + 1}`
  const wide = width * 0.2
  const fill = n / Math.max(1, all - 1)
  const aside = whimBetween(-0.265, 0.265, id, 1) * width
  return {
    id,
    face: { kind: 'back' },
    x: x + aside,
    y: y + height * (0.16 - fill * 0.36) + whimBetween(-0.03, 0.03, id, 2) * height,
    width: wide,
    height: (wide * cardHeight) / cardWidth,
    rotation: whimBetween(-0.36, 0.36, id, 3),
    depth: 1 + n,
  }
}
