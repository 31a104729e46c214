import { useMemo } from 'preact/hooks'

import { windowOf, type Lens } from '../lens.ts'
import { boxOf, type Box, type Point, type Sheet } from '../thing.ts'

type OverviewProps = { sheet: Sheet; lens: Lens; goTo: (at: Point) => void }

/** The whole table, small, while only a part of it is seen on a phone: a tap there goes there. */
export function Overview({ sheet, lens, goTo }: OverviewProps) {
  const { size } = sheet
  const lying = useMemo(() => linesOf(sheet), [sheet])
  const seen = windowOf(lens, size)
  const go = (event: PointerEvent) => {
    const { currentTarget: map } = event
    if (!(map instanceof Element) || event.buttons === 0) return
    const { left, top, width, height } = map.getBoundingClientRect()
    const x = ((event.clientX - left) / width) * size.width
    goTo({ x, y: ((event.clientY - top) / height) * size.height })
  }
  return (
    <svg
      class="overview"
      viewBox={`0 0 ${size.width} ${size.height}`}
      aria-hidden="true"
      onPointerDown={go}
      onPointerMove={go}
    >
      <path class="overview-cards" d={lying.cards} />
      <path class="overview-piles" d={lying.piles} />
      <path class="overview-window" d={line(seen)} />
    </svg>
  )
}

function linesOf({ things, zones }: Sheet): { cards: string; piles: string } {
  const loose = things.filter(({ part }) => part?.is === 'card' && part.pile === undefined)
  return { cards: loose.map((thing) => line(boxOf(thing))).join(''), piles: zones.map(line).join('') }
}

const line = ({ x, y, width, height }: Box) => `M${x} ${y}h${width}v${height}h${-width}z`
