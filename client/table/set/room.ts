import type { Millimetres } from '../../../rules/units.ts'
import { cardHeight, cardWidth, tabHeight } from '../sizes.ts'

/** A card or a pile on the cloth, in millimetres, by the upper left corner; a pile with its tab. */
export type Blank = {
  id: string
  x: Millimetres
  y: Millimetres
  width: Millimetres
  height: Millimetres
  pile?: true
}
export type Cloth = { width: Millimetres; height: Millimetres }
/** How much larger everything may be drawn, where it then lies, and how far a millimetre then reaches. */
export type Room = { growth: number; blanks: Blank[]; reach: Reach }
type Reach = { across: number; down: number }

const growths = [2.8, 2.4, 2.05, 1.75, 1.6, 1.45, 1.3, 1.2, 1.1, 1]
/** The largest on a screen of the cloth's own shape; a screen with more room beside it takes more. */
const largest = 1.75
/** Beyond this share of the cloth it is of no use to try. */
const fullest = 0.76
/** How much of a thing may come to lie under another by growing. */
const tolerated = 0.04
const rounds = 60
const longestPush: Millimetres = 40

/**
 * Cards are drawn as large as the free room on the cloth allows: the emptier the table, the better it reads
 * from the back of the room. Growing never hides what was in sight. Loose cards that people laid over each
 * other stay so; nothing stays over a pile, for there a drop means "with it".
 */
export function roomFor(blanks: readonly Blank[], cloth: Cloth, shown: Cloth = cloth): Room {
  const meant = meantPairs(blanks)
  const most = largest * Math.sqrt((shown.width * shown.height) / (cloth.width * cloth.height))
  for (const growth of growths.filter((one) => one <= most)) {
    const reach = reachFor(growth, cloth, shown)
    const grown = blanks.map((blank) => inside(grownBy(blank, growth, reach), shown))
    if (growth > 1 && areaOf(grown) > fullest * shown.width * shown.height) continue
    const apart = pushedApart(grown, meant, shown, spareOf(cloth, shown))
    if (growth === 1 || worstOf(apart, meant) <= tolerated) return { growth, blanks: apart, reach }
  }
  return { growth: 1, blanks: [...blanks], reach: { across: 1, down: 1 } }
}

/** The cloth is drawn out to the shape of the screen: what lies at its edge lies at the edge of the screen. */
function reachFor(growth: number, cloth: Cloth, shown: Cloth): Reach {
  return {
    across: (shown.width - cardWidth * growth) / (cloth.width - cardWidth),
    down: (shown.height - cardHeight * growth) / (cloth.height - cardHeight),
  }
}

/** It grows from its own corner, which is where the rules say that it lies; of a pile that is below the tab. */
function grownBy(blank: Blank, growth: number, { across, down }: Reach): Blank {
  const tab = blank.pile ? tabHeight : 0
  const y = (blank.y + tab) * down - tab * growth
  return { ...blank, x: blank.x * across, y, width: blank.width * growth, height: blank.height * growth }
}

/** A pile's tab may stand above the cloth's edge, where the rules let the pile lie against it. */
function inside(blank: Blank, cloth: Cloth): Blank {
  const top = blank.pile ? -tabHeight : 0
  return {
    ...blank,
    x: Math.max(0, Math.min(blank.x, cloth.width - blank.width)),
    y: Math.max(top, Math.min(blank.y, cloth.height - blank.height)),
  }
}

const areaOf = (blanks: readonly Blank[]) =>
  blanks.reduce((sum, { width, height }) => sum + width * height, 0)

const pairKey = (one: Blank, other: Blank) =>
  one.id < other.id ? `${one.id}|${other.id}` : `${other.id}|${one.id}`

/** Which share of the smaller one lies over or under the other. */
const shareOf = (one: Blank, other: Blank, { x, y }: Over) =>
  (x * y) / Math.min(one.width * one.height, other.width * other.height)

type Meant = ReadonlyMap<string, number>

/** Loose cards that lie over each other because somebody laid them so, and how far. */
function meantPairs(blanks: readonly Blank[]): Meant {
  const meant = new Map<string, number>()
  forTouching([...blanks], (one, other, over) => {
    if (!one.pile && !other.pile) meant.set(pairKey(one, other), shareOf(one, other, over))
  })
  return meant
}

/** How much more lies over each other than somebody meant. */
const tooMuch = (one: Blank, other: Blank, over: Over, meant: Meant) =>
  shareOf(one, other, over) - (meant.get(pairKey(one, other)) ?? 0)

/** The way in which a screen has clearly more room than the cloth asks for. */
function spareOf(cloth: Cloth, shown: Cloth): 'x' | 'y' | undefined {
  const drawnOut = shown.height / cloth.height / (shown.width / cloth.width)
  if (drawnOut > 1.3) return 'y'
  return drawnOut < 0.77 ? 'x' : undefined
}

function pushedApart(
  blanks: readonly Blank[],
  meant: Meant,
  cloth: Cloth,
  spare: 'x' | 'y' | undefined,
): Blank[] {
  let now = [...blanks]
  for (let round = 0; round < rounds; round++) {
    const moved = pushOnce(now, meant, round % 2 === 1 ? spare : undefined)
    now = now.map((blank) => inside(blank, cloth))
    if (!moved) break
  }
  return now
}

/** Pushes every pair that hides too much apart, by turns along the shorter way and where there is room. */
function pushOnce(blanks: Blank[], meant: Meant, along: 'x' | 'y' | undefined): boolean {
  let moved = false
  forTouching(blanks, (one, other, over) => {
    if (tooMuch(one, other, over, meant) <= 0) return
    moved = true
    const way = along ?? (over.x < over.y ? 'x' : 'y')
    shift(one, other, way, Math.min(over[way] + 0.4, longestPush))
  })
  return moved
}

/** A pile gives way less than a card. */
function shift(one: Blank, other: Blank, along: 'x' | 'y', by: Millimetres): void {
  const share = one.pile === other.pile ? 0.5 : one.pile ? 0.15 : 0.85
  const size = along === 'x' ? 'width' : 'height'
  const before = one[along] + one[size] / 2 <= other[along] + other[size] / 2 ? -1 : 1
  one[along] += before * by * share
  other[along] -= before * by * (1 - share)
}

function worstOf(blanks: readonly Blank[], meant: Meant): number {
  let worst = 0
  forTouching([...blanks], (one, other, over) => {
    worst = Math.max(worst, tooMuch(one, other, over, meant))
  })
  return worst
}

type Over = { x: Millimetres; y: Millimetres }
type Touching = (one: Blank, other: Blank, over: Over) => void

/** Calls for every pair that overlaps, from left to right, so that far neighbours are never compared. */
function forTouching(blanks: Blank[], touching: Touching): void {
  const row = [...blanks].sort((one, other) => one.x - other.x)
  for (const [n, one] of row.entries())
    for (let m = n + 1; m < row.length; m++) {
      const other = row[m]
      if (!other || other.x > one.x + one.width + slack) break
      const x = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) + gap
      const y = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) + gap
      if (x > 0.1 && y > 0.1) touching(one, other, { x, y })
    }
}

/** Closer than this counts as touching: paper needs a little air. */
const gap: Millimetres = 3
/** While they are pushed the row is not sorted again, so look a little further. */
const slack: Millimetres = 30
