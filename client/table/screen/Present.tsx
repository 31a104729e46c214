import type { Screen } from '../../screen.ts'
import { Marks, namesOf } from '../../parts/MarkBadge.tsx'

/** Who is in: a mark for every seat, as it comes in. */
export function Present({ screen }: { screen: Screen }) {
  const { table, say } = screen
  const players = Object.entries(table.seats).filter(([, { mark, ghost }]) => mark && !ghost)
  const count = players.reduce((sum, [, { people }]) => sum + people, 0)
  return (
    <section class="wall-present">
      <h2>{count === 0 ? say('table.nobodyYet') : say('table.present', { count })}</h2>
      <ul>
        {players.map(([id, seat]) => (
          <li key={id} class={seat.partner ? 'wall-pair' : undefined}>
            <Marks of={seat} />
            <span class="unseen">{namesOf(seat, say)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
