import { lazily } from '../parts/lazily.tsx'
import { Logo } from '../parts/Logo.tsx'
import { Marks, namesOf } from '../parts/MarkBadge.tsx'
import type { Screen } from '../screen.ts'

/** Asked only before a lesson: it comes, with its words, when the rest is there. */
const Before = lazily<Screen>(() => import('./evaluation/Before.tsx'))

/** In: under which mark, with whom, and what is good to know before anything begins. */
export default function Welcome(screen: Screen) {
  const { table, own, say } = screen
  return (
    <>
      <section class="paper welcome">
        <Marks of={own} size={own.partner ? 88 : 112} />
        <h2>{say('participant.welcome.in')}</h2>
        <p>{say(own.people === 2 ? 'participant.welcome.names' : 'participant.welcome.name')}</p>
        {own.mark && <p class="welcome-mark">{namesOf(own, say)}</p>}
      </section>
      <section class="paper panelText">
        <ul class="ticks">
          <li>{say('participant.welcome.invented')}</li>
          <li>{say('participant.welcome.nothing')}</li>
          <li>{say('participant.welcome.erased')}</li>
        </ul>
      </section>
      {table.settings.evaluation === 'both' && own.may.includes('evaluate') && <Before {...screen} />}
      <Others table={table} say={say} />
      <Logo kind="phone" />
    </>
  )
}

/** The marks of everybody who is in. */
function Others({ table, say }: Pick<Screen, 'table' | 'say'>) {
  const seats = Object.entries(table.seats)
  const marks = seats.filter(([, { mark, ghost }]) => mark && !ghost)
  return (
    <section class="paper panelText">
      <p>
        <strong>{say('participant.welcome.count', { count: marks.length })}</strong>
      </p>
      <ul class="marks" aria-label={say('participant.welcome.who')}>
        {marks.map(([id, seat]) => (
          <li key={id}>
            <Marks of={seat} size={32} />
            <span class="unseen">{namesOf(seat, say)}</span>
          </li>
        ))}
      </ul>
      <p>{say('participant.welcome.wait')}</p>
    </section>
  )
}
