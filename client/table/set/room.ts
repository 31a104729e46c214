import type { Millimetres } from '../../../rules/units.ts'
import { cardHeight, cardWidth, tabHeight } from '../sizes.ts'
import { pushApart } from './push.ts'

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

const growths = [2.8, 2.5, 2.25, 2, 1.75, 1.6, 1.45, 1.3, 1.2, 1.1, 1]
/** The largest on a screen of the cloth's own shape; a screen with more room beside it takes more. */
const largest = 1.75
/** Beyond this share of the cloth it is of no use to try. */
const fullest = 0.76
/** How much of a thing may come to lie under another by growing. */
const tolerated = 0.04

/**
 * Cards are drawn as large as the free room on the cloth allows: the emptier the table, the better it reads
 * from the back of the room. Nothing comes to lie over anything else: what would is pushed aside, as hands
 * do. Whoever wants cards on each other puts them together.
 */
export function roomFor(blanks: readonly Blank[], cloth: Cloth, shown: Cloth = cloth): Room {
  const most = largest * Math.sqrt((shown.width * shown.height) / (cloth.width * cloth.height))
  for (const growth of growths.filter((one) => one <= most)) {
    const reach = reachFor(growth, cloth, shown)
    const grown = blanks.map((blank) => inside(grownBy(blank, growth, reach), shown))
    if (growth > 1 && areaOf(grown) > fullest * shown.width * shown.height) continue
    const apart = pushApart(grown, shown, tabHeight, spareOf(cloth, shown))
    if (growth === 1 || apart.worst <= tolerated) return { growth, blanks: apart.blanks, reach }
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

/** The way in which a screen has clearly more room than the cloth asks for. */
function spareOf(cloth: Cloth, shown: Cloth): 'x' | 'y' | undefined {
  const drawnOut = shown.height / cloth.height / (shown.width / cloth.width)
  if (drawnOut > 1.3) return 'y'
  return drawnOut < 0.77 ? 'x' : undefined
}
