import type { SeatId } from '../../../rules/workshop.ts'
import type { ConsoleSeat } from '../../../rules/view/views.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Marks, namesOf } from '../../parts/MarkBadge.tsx'
import { playersOf } from '../counts.ts'
import type { Desk } from '../desk.ts'
import './controls.css'

/** A mark for each seat; pressing one gives it the turn, or takes it back. */
export function RoundMarks({ desk }: { desk: Desk }) {
  const players = playersOf(desk.console).filter(([, { away }]) => away === undefined)
  return (
    <ul class="desk-marks">
      {players.map(([id, seat]) => seat.mark && <One key={id} desk={desk} id={id} seat={seat} />)}
    </ul>
  )
}

type OneProps = { desk: Desk; id: SeatId; seat: ConsoleSeat }

function One({ desk: { table, console, say, player }, id, seat }: OneProps) {
  const isOn = table.turn === id
  const had = console.hadTurn.includes(id) && !isOn
  const name = namesOf(seat, say)
  const give = () => void player.play('giveTurn', isOn ? {} : { seat: id })
  return (
    <li>
      <button
        type="button"
        class={`desk-mark${isOn ? ' desk-mark-on' : ''}${had ? ' desk-mark-had' : ''}`}
        aria-pressed={isOn}
        aria-label={say(had ? 'console.turn.had' : 'console.turn.give', { name })}
        title={name}
        aria-disabled={player.blocked !== undefined}
        onClick={() => player.blocked === undefined && give()}
      >
        <Marks of={seat} size={seat.partner ? 20 : 26} />
        {had && <Icon id="check" size={16} />}
      </button>
    </li>
  )
}
