import { Button } from '../parts/Button.tsx'
import { Notice } from '../parts/Notice.tsx'
import { nextStep } from './agenda.ts'
import type { Desk } from './desk.ts'
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

function Forward({ desk }: { desk: Desk }) {
  const { console, say, player } = desk
  const next = nextStep(console.agenda, console.step)
  const name = next === undefined ? undefined : console.agenda[next]?.name
  if (next === undefined || !name) return <p class="desk-end">{say('console.lastStep')}</p>
  return (
    <Button kind="main" wide icon="right" blocked={player.blocked} onPress={() => goThere(desk, next)}>
      {say('console.next', { step: say(`step.${name}`) })}
    </Button>
  )
}
