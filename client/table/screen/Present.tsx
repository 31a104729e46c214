import type { Screen } from '../../screen.ts'
import { MarkShape, markWords } from '../../parts/MarkBadge.tsx'

/** Who is in: a mark for every seat, as it comes in. */
export function Present({ screen }: { screen: Screen }) {
  const { table, say } = screen
  const players = Object.entries(table.seats).flatMap(([id, { mark, ghost, people }]) =>
    mark && !ghost ? [{ id, mark, people }] : [],
  )
  const count = players.reduce((sum, { people }) => sum + people, 0)
  return (
    <section class="wall-present">
      <h2>{count === 0 ? say('table.nobodyYet') : say('table.present', { count })}</h2>
      <ul>
        {players.map(({ id, mark }) => (
          <li key={id}>
            <MarkShape mark={mark} />
            <span class="unseen">{markWords(mark, say)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
