import { Button } from '../parts/Button.tsx'
import { Notice } from '../parts/Notice.tsx'
import { nextStep } from './agenda.ts'
import { secondsLeft } from './clock.ts'
import type { Desk } from './desk.ts'
import { busyIn, reasonToGo } from './lead/moveOn.ts'
import { useNow } from '../parts/useNow.ts'
import { goThere } from './Steps.tsx'

/** One big button: the next step. While the facilitator looks back it returns first. */
export function Next({ desk }: { desk: Desk }) {
  const { console, say, player } = desk
  return (
    <footer class="desk-next">
      <Notice tone={player.told.tone}>{player.told.text}</Notice>
      {console.lookingBack === undefined ? (
        <Forward desk={desk} />
      ) : (
        <Button
          kind="main"
          wide
          icon="left"
          blocked={player.blocked}
          onPress={() => void player.play('stopLooking', {})}
        >
          {say('console.stopLooking')}
        </Button>
      )}
    </footer>
  )
}

/** Often enough to tell that the time is up. */
const every = 2000

/** The next step, and why the group could go there now, if there is a reason. */
function Forward({ desk }: { desk: Desk }) {
  const { console, table, say, player } = desk
  const { agenda, step, stepStartedAt } = console
  const now = useNow(desk.now, every)
  const next = nextStep(agenda, step)
  const name = next === undefined ? undefined : agenda[next]?.name
  if (next === undefined || !name) return <p class="desk-end">{say('console.lastStep')}</p>
  const { name: here = 'welcome', minutes = 0 } = agenda[step] ?? {}
  const reason = reasonToGo(busyIn(console, table, here), here, secondsLeft(stepStartedAt, minutes, now))
  return (
    <Button kind="main" wide icon="right" blocked={player.blocked} onPress={() => goThere(desk, next)}>
      {say(reason ? `console.${reason}Next` : 'console.next', { step: say(`step.${name}`) })}
    </Button>
  )
}
