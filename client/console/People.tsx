import type { ConsoleSeat } from '../../rules/view/views.ts'
import { Icon } from '../parts/Icon.tsx'
import { MarkShape, markWords } from '../parts/MarkBadge.tsx'
import { isAskedReady, playersOf } from './counts.ts'
import type { Desk } from './desk.ts'
import { SeatSheet, stateOf, type SeatState } from './SeatSheet.tsx'

/** Who is in: one token a seat; pressing one shows what can be done for it. */
export function People({ desk }: { desk: Desk }) {
  const { console, say, open } = desk
  const players = playersOf(console)
  const asked = isAskedReady(console.agenda[console.step]?.name)
  return (
    <section class="desk-people paper">
      <h2>{say('console.people')}</h2>
      {players.length === 0 && <p>{say('table.nobodyYet')}</p>}
      <ul>
        {players.map(([id, seat]) => (
          <li key={id}>
            <Token
              seat={seat}
              state={stateOf(seat, asked)}
              say={say}
              onPress={() => open((now, close) => <SeatSheet desk={now} id={id} onClose={close} />)}
            />
          </li>
        ))}
      </ul>
      <Legend say={say} states={players.map(([, seat]) => stateOf(seat, asked))} />
    </section>
  )
}

type TokenProps = { seat: ConsoleSeat; state: SeatState; say: Desk['say']; onPress: () => void }

function Token({ seat, state, say, onPress }: TokenProps) {
  const name = seat.mark ? markWords(seat.mark, say) : ''
  const label = say('console.token', { name, state: say(`console.state.${state}`) })
  return (
    <button
      type="button"
      class={`desk-token desk-token-${state}`}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      {seat.mark && <MarkShape mark={seat.mark} size={26} />}
      {seat.people === 2 && (
        <span class="desk-token-pair" aria-hidden="true">
          2
        </span>
      )}
      {seat.role === 'keyKeeper' && <Icon id="lock" size={14} />}
      {state === 'ready' && <Icon id="check" size={16} />}
    </button>
  )
}

type LegendProps = { say: Desk['say']; states: readonly SeatState[] }

/** What the signs mean that are there now. */
function Legend({ say, states }: LegendProps) {
  return (
    <p class="desk-legend">
      {states.includes('ready') && (
        <span>
          <Icon id="check" size={16} /> {say('console.state.ready')}
        </span>
      )}
      {states.includes('asleep') && (
        <span>
          <i class="desk-legend-away" aria-hidden="true" /> {say('console.state.asleep')}
        </span>
      )}
    </p>
  )
}
