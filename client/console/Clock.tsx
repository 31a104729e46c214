import { lengthened } from './agenda.ts'
import { face, secondsLeft } from './clock.ts'
import type { Desk } from './desk.ts'
import { RoundButton } from './lead/RoundButton.tsx'
import { useNow } from '../parts/useNow.ts'

/** How long the step still lasts by the plan; the plan is a guide, and nothing ends by itself. */
export function Clock({ desk }: { desk: Desk }) {
  const { console, say, now, player } = desk
  const { agenda, step, stepStartedAt } = console
  const minutes = agenda[step]?.minutes ?? 0
  const left = secondsLeft(stepStartedAt, minutes, useNow(now, 1000))
  const change = (by: 1 | -1) => void player.play('setMinutes', { step, minutes: lengthened(minutes, by) })
  return (
    <div class={left < 0 ? 'desk-clock desk-clock-over' : 'desk-clock'}>
      <p role="timer">
        <span class="desk-soft">{say(left < 0 ? 'console.over' : 'console.left')}</span>
        <strong>{face(left)}</strong>
      </p>
      <span class="desk-clock-buttons">
        <RoundButton label={say('console.shorter')} onPress={() => change(-1)}>
          −1
        </RoundButton>
        <RoundButton label={say('console.longer')} onPress={() => change(1)}>
          +1
        </RoundButton>
      </span>
    </div>
  )
}
