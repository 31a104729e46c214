import type { SeenChoice } from '../../../rules/view/figures.ts'
import type { TableView } from '../../../rules/view/views.ts'
import { colourOf, type Colour } from '../../parts/colour.ts'
import type { Lying } from '../piles.ts'
import { cardHeight, cardWidth } from '../sizes.ts'
import { cardThing, type Pixels, type Sheet, type Size, type Thing } from '../thing.ts'
import { cardFace, outcomesInOrder, valueOf, type Words } from '../words.ts'
import { barThings, wallThings, type Bar, type Group, type High } from './bars.ts'
import { clamp, screenCloth } from './frame.ts'

/** How high the words around the bars are, on a laptop; larger on a wall. */
const heights = { caption: 40, label: 44, count: 30 } as const

function highOn({ width, height }: Size): High {
  const by = clamp(0.85, Math.sqrt(width * height) / 960, 1.7)
  return { caption: heights.caption * by, label: heights.label * by, count: heights.count * by }
}

/** The cards of one variable gather by colour: every card is one unit of its bar. The others step aside. */
export function unitsSheet(table: TableView, choice: SeenChoice, size: Size, words: Words): Sheet {
  const cards = Object.entries(table.cards)
  const chosen = cards.filter(([, { variable }]) => variable === choice.variable)
  const others = cards.filter(([, { variable }]) => variable !== choice.variable)
  const aside = clamp(34, size.height * 0.13, 92)
  const groups = groupsOf(chosen, choice, { ...size, height: size.height - aside }, words)
  const most = Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ cards: units }) => units.length)))
  const things = groups.flatMap((group) =>
    choice.counts.length > 0 ? barThings(group, most, words) : wallThings(group, words),
  )
  return {
    stage: 'units',
    size,
    top: { x: 0, y: 0, ...size },
    cloth: screenCloth(table, size),
    things: [...things, ...asideThings(others, size, aside, words)],
    zones: [],
  }
}

/** Beside each other on a wide screen, below each other on a tall one. White cards stand apart, counted for no colour. */
function groupsOf(chosen: Lying[], choice: SeenChoice, { width, height }: Size, words: Words): Group[] {
  const beside = width > height * 0.9
  const colours: Colour[] = [...outcomesInOrder, ...(choice.white ? ['white' as const] : [])]
  const gap = 16
  const area = beside
    ? { width: (width - gap) / colours.length - gap, height: height - gap }
    : { width: width - 2 * gap, height: height / colours.length - gap }
  return colours.map((outcome, n) => ({
    x: gap + (beside ? n * (area.width + gap) : 0),
    y: gap / 2 + (beside ? 0 : n * (area.height + gap)),
    ...area,
    high: highOn({ width, height }),
    outcome,
    of: choice[outcome] ?? 0,
    bars: barsOf(
      chosen.filter(([, card]) => colourOf(card) === outcome),
      choice,
      words,
    ),
  }))
}

function barsOf(cards: Lying[], { variable, counts }: SeenChoice, { labels }: Words): Bar[] {
  if (counts.length === 0) return [{ id: 'all', label: '', count: cards.length, cards }]
  return counts.map(({ category }) => {
    const units = cards.filter(([, { value }]) => value === category)
    return { id: category, label: valueOf(labels, variable, category), count: units.length, cards: units }
  })
}

/** The cards that are not asked about now lie dimmed along the lower edge. */
function asideThings(others: readonly Lying[], size: Size, aside: Pixels, words: Words): Thing[] {
  const height = aside - 14
  const width = (height * cardWidth) / cardHeight
  const step = Math.min(width + 3, (size.width - 20 - width) / Math.max(1, others.length - 1))
  const from = (size.width - step * (others.length - 1)) / 2
  const shade: Thing = {
    id: 'shade',
    face: { kind: 'shade' },
    x: size.width / 2,
    y: size.height - aside / 2,
    rotation: 0,
    width: size.width,
    height: aside,
    depth: 5,
  }
  return [
    shade,
    ...others.map(([card, face], n): Thing => ({
      id: cardThing(card),
      face: cardFace(words, face, 'card'),
      x: from + n * step,
      y: size.height - aside / 2,
      width,
      height,
      rotation: 0,
      depth: n / 1000,
      part: { is: 'card', card, ...(face.pile === undefined ? {} : { pile: face.pile }) },
    })),
  ]
}
