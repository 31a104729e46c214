import type { TableView } from '../../../rules/view/views.ts'
import type { PileId } from '../../../rules/workshop.ts'
import { Button } from '../../parts/Button.tsx'
import type { Screen } from '../../screen.ts'
import type { Picking } from '../list/picking.ts'
import { cardHeight, cardWidth, fanReach } from '../sizes.ts'

/** So far a pile slides at a press, in millimetres: about the width of a card. */
const step = 70

const ways = {
  left: { x: -step, y: 0 },
  right: { x: step, y: 0 },
  up: { x: 0, y: -step },
  down: { x: 0, y: step },
} as const
type Way = keyof typeof ways
const names: readonly Way[] = ['left', 'right', 'up', 'down']

type SlideProps = Screen & { pile: PileId; picking: Picking }

/** Moves the whole pile over the cloth, for whoever has no cloth to drag it on. */
export function Slide({ pile, picking, table, say }: SlideProps) {
  return (
    <div class="pileSheet-ways pileSheet-slide" role="group" aria-label={say('list.slide')}>
      <span>{say('list.slide')}</span>
      {names.map((way) => {
        const to = slid(table, pile, way)
        return (
          <Button
            key={way}
            icon={way}
            label={say(`list.slide.${way}`)}
            blocked={picking.blocked ?? (to ? undefined : say('list.slideEnd'))}
            onPress={() => to && void picking.does('movePile', { pile, ...to }, say(`list.slid.${way}`))}
          >
            {''}
          </Button>
        )
      })}
    </div>
  )
}

/** Where a pile comes to lie after a press; undefined at the edge of the cloth. */
export function slid({ piles, tables }: Pick<TableView, 'piles' | 'tables'>, pile: PileId, way: Way) {
  const there = piles[pile]
  const cloth = there && tables[there.table]
  if (!cloth) return undefined
  const { x, y } = ways[way]
  const to = {
    x: within(there.x + x, cloth.width - cardWidth),
    y: within(there.y + y, cloth.height - cardHeight - fanReach),
  }
  return to.x === there.x && to.y === there.y ? undefined : to
}

const within = (value: number, most: number) => Math.round(Math.min(Math.max(value, 0), Math.max(0, most)))
