import type { SeatId } from '../../rules/workshop.ts'
import { Marks, namesOf } from '../parts/MarkBadge.tsx'
import type { Going } from './Passing.tsx'

/** What somebody on this device is called. */
export function nameIn({ screen: { table, say } }: Pick<Going, 'screen'>, id: SeatId): string {
  return namesOf(table.seats[id] ?? {}, say)
}

type SeatsProps = Going & { legend: string; ids: readonly SeatId[] }

/** Other seats on this device, each a button that gives it the screen. */
export function Seats({ legend, ids, ...going }: SeatsProps) {
  const { screen, turns, onSeat } = going
  if (ids.length === 0) return null
  return (
    <section class="pass-seats">
      <h2>{legend}</h2>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <button type="button" class="button button-plain" onClick={() => onSeat(id)}>
              <Marks of={screen.table.seats[id] ?? {}} size={24} />
              <span>
                {nameIn(going, id)}
                {turns.had[id] && <small>{screen.say(`pass.had.${turns.had[id]}`)}</small>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
