import { Marks, namesOf } from '../../parts/MarkBadge.tsx'
import type { Screen } from '../../screen.ts'
import './experiences.css'

/** A phone that lies down: dark, one line, and nothing that moves. Whose turn it is stands on the wall too. */
export default function Experiences({ table, own, say }: Screen) {
  const isMine = table.turn === own.seat
  return (
    <section class="restful">
      <Marks of={own} size={72} />
      {own.mark && <p class="unseen">{namesOf(own, say)}</p>}
      <h2>{say(isMine ? 'talk.yourTurn' : 'talk.phoneAway')}</h2>
      <p>{say(isMine ? 'talk.mayPass' : 'talk.comesBack')}</p>
    </section>
  )
}
