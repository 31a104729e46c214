import type { TableCard } from '../../../rules/view/views.ts'
import { Button } from '../../parts/Button.tsx'
import type { Screen } from '../../screen.ts'
import { traitsOf } from '../pile/traits.ts'
import { pileName } from '../words.ts'
import type { Picking } from './picking.ts'

type LightingProps = Screen & { card: TableCard; picking: Picking }

/** What stands on the picked card, to light on everybody's table. */
export function Lighting({ card, picking, ...screen }: LightingProps) {
  const { say, labels } = screen
  return (
    <div class="lighting" role="group" aria-label={say('list.lightFor')}>
      <span>{say('list.lightFor')}</span>
      {traitsOf(card, labels).map((light) => {
        const what = pileName(screen, light)
        const onPress = () => void picking.does('spotlight', { light }, say('list.lit', { what }))
        return (
          <Button key={light.as} blocked={picking.blocked} onPress={onPress}>
            {what}
          </Button>
        )
      })}
    </div>
  )
}
