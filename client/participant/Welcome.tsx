import { MarkShape, markWords } from '../parts/MarkBadge.tsx'
import type { Panel } from './panel.ts'

/** In: under which mark, with whom, and what is good to know before anything begins. */
export function Welcome({ table, own, say }: Panel) {
  return (
    <>
      <section class="paper welcome">
        {own.mark && <MarkShape mark={own.mark} size={112} />}
        <h2>{say('participant.welcome.in')}</h2>
        {own.mark && (
          <p class="welcome-mark">
            {say(own.people === 2 ? 'participant.areTwo' : 'participant.are', {
              mark: markWords(own.mark, say),
            })}
          </p>
        )}
        <p>{say('participant.welcome.name')}</p>
      </section>
      <section class="paper panelText">
        <ul class="ticks">
          <li>{say('participant.welcome.invented')}</li>
          <li>{say('participant.welcome.nothing')}</li>
          <li>{say('participant.welcome.erased')}</li>
        </ul>
      </section>
      <Others table={table} say={say} />
    </>
  )
}

/** The marks of everybody who is in. */
function Others({ table, say }: Pick<Panel, 'table' | 'say'>) {
  const seats = Object.entries(table.seats)
  const marks = seats.flatMap(([id, { mark, ghost }]) => (mark && !ghost ? [{ id, mark }] : []))
  return (
    <section class="paper panelText">
      <p>
        <strong>{say('participant.welcome.count', { count: marks.length })}</strong>
      </p>
      <ul class="marks" aria-label={say('participant.welcome.who')}>
        {marks.map(({ id, mark }) => (
          <li key={id}>
            <MarkShape mark={mark} size={32} />
            <span class="unseen">{markWords(mark, say)}</span>
          </li>
        ))}
      </ul>
      <p>{say('participant.welcome.wait')}</p>
    </section>
  )
}
