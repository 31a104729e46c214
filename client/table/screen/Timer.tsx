import { useNow } from '../../parts/useNow.ts'
import type { Screen } from '../../screen.ts'
import { timeLeft } from './timeLeft.ts'

/** Often enough for a bar that shrinks calmly. */
const every = 2000

/** How long the step still lasts, when the facilitator shows it: words and a bar that shrinks, and nothing that blinks. */
export function Timer({ screen }: { screen: Screen }) {
  return screen.table.timer ? <Left screen={screen} /> : null
}

function Left({ screen: { table, say, now } }: { screen: Screen }) {
  const { startedAt, minutes: planned } = table.step
  const { share, minutes, says } = timeLeft(startedAt, planned, useNow(now, every))
  return (
    <div class="wall-timer" role="timer">
      <i class="wall-timer-bar" style={{ scale: `${share} 1` }} aria-hidden="true" />
      <span>
        {says === 'left'
          ? say('table.timerLeft', { count: minutes })
          : say(says === 'nearly' ? 'table.timerNearly' : 'table.timerDone')}
      </span>
    </div>
  )
}
