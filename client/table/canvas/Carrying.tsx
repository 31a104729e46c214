import { Button } from '../../parts/Button.tsx'
import type { Say } from '../../text.ts'
import type { Held } from '../gesture.ts'

/** Something was picked up with a tap: what the next tap does, and a way back. */
export function Carrying({ say, held, onBack }: { say: Say; held: Held; onBack: () => void }) {
  return (
    <div class="carrying">
      <p>{say(held.is === 'card' ? 'canvas.whereCard' : 'canvas.wherePile')}</p>
      <Button kind="quiet" onPress={onBack}>
        {say('canvas.putBack')}
      </Button>
    </div>
  )
}
