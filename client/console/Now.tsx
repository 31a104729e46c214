import { Clock } from './Clock.tsx'
import { Controls } from './Controls.tsx'
import { Counters } from './Counters.tsx'
import type { Desk } from './desk.ts'
import { Doing, Script } from './lead/Script.tsx'
import { Words } from './Words.tsx'

/** The step that is on: its name and purpose, what to say and do, how it stands, and what can be done. */
export function Now({ desk }: { desk: Desk }) {
  const { console, say } = desk
  const { agenda, step, lookingBack } = console
  const name = agenda[step]?.name ?? 'welcome'
  const back = lookingBack === undefined ? undefined : agenda[lookingBack]?.name
  return (
    <section class="desk-now paper" key={name}>
      <header class="desk-now-head">
        <div>
          <p class="desk-soft">{say('console.stepOf', { number: step + 1, of: agenda.length })}</p>
          <h2>{say(`step.${name}`)}</h2>
          <p class="desk-soft">{say(`purpose.${name}`)}</p>
        </div>
        <Clock desk={desk} />
      </header>
      {back && <p class="desk-back">{say('console.lookingBack', { step: say(`step.${back}`) })}</p>}
      <Script desk={desk} name={name} />
      <Doing desk={desk} name={name} />
      <Words desk={desk} />
      <Counters desk={desk} name={name} />
      <Controls desk={desk} name={name} />
    </section>
  )
}
