import type { StepName } from '../../rules/agenda.ts'
import StepIcon from '../parts/StepIcon.tsx'
import { Clock } from './Clock.tsx'
import { Controls } from './Controls.tsx'
import { Counters } from './Counters.tsx'
import type { Desk } from './desk.ts'
import { Doing, Script } from './lead/Script.tsx'
import { useRoom } from './lead/useRoom.ts'
import { Words } from './Words.tsx'

/** The step that is on; each begins with as much room as there is. */
export function Now({ desk }: { desk: Desk }) {
  const { agenda, step } = desk.console
  return <OneStep key={step} desk={desk} name={agenda[step]?.name ?? 'welcome'} />
}

/** Its name and purpose, what to say and do, how it stands, and what can be done. */
function OneStep({ desk, name }: { desk: Desk; name: StepName }) {
  const { console, say } = desk
  const { agenda, step, lookingBack } = console
  const back = lookingBack === undefined ? undefined : agenda[lookingBack]?.name
  const room = useRoom()
  return (
    <section class={room.isTight ? 'desk-now desk-now-tight paper' : 'desk-now paper'} ref={room.sheet}>
      <header class="desk-now-head">
        <div>
          <p class="desk-soft">{say('console.stepOf', { number: step + 1, of: agenda.length })}</p>
          <h2 id="step">
            <StepIcon step={name} /> {say(`step.${name}`)}
          </h2>
          <p class="desk-soft desk-purpose">{say(`purpose.${name}`)}</p>
        </div>
        <Clock desk={desk} />
      </header>
      {back && <p class="desk-back">{say('console.lookingBack', { step: say(`step.${back}`) })}</p>}
      <Script desk={desk} name={name} />
      <Doing desk={desk} name={name} room={room} />
      <Words desk={desk} />
      <Counters desk={desk} name={name} />
      <Controls desk={desk} name={name} />
    </section>
  )
}
