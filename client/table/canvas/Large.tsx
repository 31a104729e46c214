import { useLayoutEffect, useRef } from 'preact/hooks'

import type { CardId } from '../../../rules/workshop.ts'
import { CardFace } from '../../parts/CardFace.tsx'
import type { Screen } from '../../screen.ts'
import type { Box } from '../thing.ts'
import { Lights, type Light } from './Lights.tsx'

/** A card shown large, and where it lies; one that was pressed long stays until the next press. */
export type Looked = { card: CardId; at: Box; stays: boolean }
type LargeProps = { screen: Screen; looked: Looked; onLight: (light: Light) => void }

/** So wide and high is a card that is shown large, with some air beside it. */
const large = { width: 300, height: 330, air: 14 }

/** A card under a resting pointer, as large as in the hand, beside where it lies. */
export function Large({ screen, looked: { card: id, at, stays }, onLight }: LargeProps) {
  const { table, labels, say, own: seat } = screen
  const card = table.cards[id]
  const own = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = own.current
    const room = element?.parentElement
    if (!element || !room) return
    const right = at.x + at.width + large.air
    const left = right + large.width < room.clientWidth ? right : at.x - large.width - large.air
    const height = Math.max(large.height, element.offsetHeight)
    const highest = Math.max(0, room.clientHeight - height - large.air)
    element.style.left = `${Math.max(large.air, left)}px`
    element.style.top = `${Math.max(large.air, Math.min(at.y + at.height / 2 - large.height / 2, highest))}px`
  }, [at, stays])
  if (!card) return null
  const canLight = stays && seat.may.includes('spotlight')
  return (
    <div ref={own} class={`tableCanvas-large${stays ? ' tableCanvas-stays' : ''}`}>
      <div aria-hidden="true">
        <CardFace card={card} labels={labels} say={say} />
      </div>
      {canLight && <Lights screen={screen} card={card} onLight={onLight} />}
    </div>
  )
}
