import { useEffect, useRef } from 'preact/hooks'

import type { TableCard } from '../../../rules/view/views.ts'
import { Button } from '../../parts/Button.tsx'
import type { Screen } from '../../screen.ts'
import { traitsOf } from '../pile/traits.ts'
import { pileName } from '../words.ts'
import type { Picking } from './picking.ts'

type LightingProps = Screen & { card: TableCard; picking: Picking; onDone: () => void }

/** What stands on the picked card, to light on everybody's table. */
export function Lighting({ card, picking, onDone, ...screen }: LightingProps) {
  const root = useRef<HTMLDivElement>(null)
  // What was pressed to come here is gone.
  useEffect(() => root.current?.querySelector('button')?.focus({ preventScroll: true }), [])
  const { say, labels } = screen
  return (
    <div ref={root} class="ways lighting" role="group" aria-label={say('list.lightFor')}>
      <span>{say('list.lightFor')}</span>
      {traitsOf(card, labels).map((light) => {
        const what = pileName(screen, light)
        const onPress = () => {
          void picking.does('spotlight', { light }, say('list.lit', { what }))
          onDone()
        }
        return (
          <Button key={light.as} blocked={picking.blocked} onPress={onPress}>
            {what}
          </Button>
        )
      })}
      <Button icon="close" onPress={onDone}>
        {say('list.notNow')}
      </Button>
    </div>
  )
}
