import { useState } from 'preact/hooks'

import { Button } from '../../parts/Button.tsx'
import type { Screen } from '../../screen.ts'
import type { Carrying as Carried } from '../gesture.ts'
import { mostCards } from '../held.ts'
import type { Drop } from '../preview.ts'
import { dropText } from './drop.ts'
import { Lights, type Light } from './Lights.tsx'

type CarryingProps = {
  screen: Screen
  carried: Carried
  drop: Drop | undefined
  onMore: (on: boolean) => void
  onLight: (light: Light) => void
  onBack: () => void
}

/** Something was picked up with a tap: what the next tap does, what else can be done with it, and a way back. */
export function Carrying({ screen, carried, drop, onMore, onLight, onBack }: CarryingProps) {
  const { say, own, table } = screen
  const [isLighting, light] = useState(false)
  const { held, more } = carried
  const cards = held.is === 'cards' ? held.cards : []
  const card = cards.length === 1 ? table.cards[cards[0] ?? ''] : undefined
  return (
    <div class="carrying">
      <p>
        {cards.length > 1 && <b>{say('canvas.cards', { count: cards.length })}. </b>}
        {cards.length === mostCards
          ? say('canvas.fullHand')
          : drop
            ? dropText(say, drop)
            : whereTo(screen, carried)}
      </p>
      <div class="carrying-does">
        {held.is === 'cards' && (
          <Button icon="cards" pressed={more === true} onPress={() => onMore(!more)}>
            {say('canvas.moreCards')}
          </Button>
        )}
        {card && own.may.includes('spotlight') && (
          <Button icon="lamp" pressed={isLighting} onPress={() => light(!isLighting)}>
            {say('canvas.light')}
          </Button>
        )}
        <Button kind="quiet" icon="undo" onPress={onBack}>
          {say('canvas.putBack')}
        </Button>
      </div>
      {card && isLighting && <Lights screen={screen} card={card} onLight={onLight} />}
    </div>
  )
}

function whereTo({ say }: Pick<Screen, 'say'>, { held, more }: Carried): string {
  if (held.is === 'pile') return say('canvas.wherePile')
  return say(more ? 'canvas.whereMore' : 'canvas.whereCard')
}
