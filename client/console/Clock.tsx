import { useEffect, useState } from 'preact/hooks'

import { lengthened } from './agenda.ts'
import { face, secondsLeft } from './clock.ts'
import type { Desk } from './desk.ts'

/** How long the step still lasts by the plan; the plan is a guide, and nothing ends by itself. */
export function Clock({ desk }: { desk: Desk }) {
  const { console, say, now, player } = desk
  const { agenda, step, stepStartedAt } = console
  const minutes = agenda[step]?.minutes ?? 0
  const left = secondsLeft(stepStartedAt, minutes, useSecond(now))
  const change = (by: 1 | -1) => void player.play('setMinutes', { step, minutes: lengthened(minutes, by) })
  return (
    <div class={left < 0 ? 'desk-clock desk-clock-over' : 'desk-clock'}>
      <p role="timer">
        <span class="desk-soft">{say(left < 0 ? 'console.over' : 'console.left')}</span>
        <strong>{face(left)}</strong>
      </p>
      <span class="desk-clock-buttons">
        <Minute by="−" label={say('console.shorter')} onPress={() => change(-1)} />
        <Minute by="+" label={say('console.longer')} onPress={() => change(1)} />
      </span>
    </div>
  )
}

function Minute({ by, label, onPress }: { by: string; label: string; onPress: () => void }) {
  return (
    <button type="button" class="desk-round" aria-label={label} title={label} onClick={onPress}>
      {by}1
    </button>
  )
}

/** The server's clock, read again every second. */
function useSecond(now: () => number): number {
  const [at, tick] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => tick(now()), 1000)
    return () => clearInterval(timer)
  }, [now])
  return at
}
