import type { ConsoleSeat } from '../../rules/view/views.ts'
import type { SeatId } from '../../rules/workshop.ts'
import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Marks, namesOf } from '../parts/MarkBadge.tsx'
import { areApart, haveCome, tableNumber } from '../table/atTable.ts'
import { byTable, isAskedReady, peopleOn, playersOf } from './counts.ts'
import type { Desk } from './desk.ts'
import { SeatSheet, stateOf, type SeatState } from './SeatSheet.tsx'

type Players = [SeatId, ConsoleSeat][]

/** Who is in: one token a seat, by table where there are several; pressing one shows what can be done for it. */
export function People({ desk }: { desk: Desk }) {
  const { console, say } = desk
  const players = playersOf(console)
  const asked = isAskedReady(console.agenda[console.step]?.name)
  const isSpread = console.tableCount > 1 && !haveCome(desk.table)
  return (
    <section class={isSpread ? 'desk-people desk-people-spread paper' : 'desk-people paper'}>
      <header class="desk-people-head">
        <h2>{say('console.people')}</h2>
        {isSpread && <Spread desk={desk} />}
      </header>
      {players.length === 0 && <p>{say('table.nobodyYet')}</p>}
      {isSpread ? (
        byTable(console).map(({ table, players: sitting }) => (
          <div key={table}>
            <h3>
              {say('tables.one', { number: tableNumber(table) })}{' '}
              <span class="desk-soft">{say('tables.people', { count: peopleOn(sitting) })}</span>
            </h3>
            <Tokens desk={desk} players={sitting} asked={asked} />
          </div>
        ))
      ) : (
        <Tokens desk={desk} players={players} asked={asked} />
      )}
      <Legend
        say={say}
        states={players.map(([, seat]) => stateOf(seat, asked))}
        isShared={players.some(([, seat]) => seat.shared)}
      />
    </section>
  )
}

/** Everybody falls evenly over the tables. Who sits at their cards already is not moved without a question. */
function Spread({ desk: { table, say, player, ask } }: { desk: Desk }) {
  const spread = () => void player.play('spreadSeats', {})
  const sure = () =>
    ask({
      title: say('console.spreadTitle'),
      text: say('console.spreadText'),
      yes: say('console.spreadYes'),
      onYes: spread,
    })
  return (
    <Button blocked={player.blocked} onPress={areApart(table) ? sure : spread}>
      {say('console.spread')}
    </Button>
  )
}

function Tokens({ desk, players, asked }: { desk: Desk; players: Players; asked: boolean }) {
  const { say, open } = desk
  return (
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
  )
}

type TokenProps = { seat: ConsoleSeat; state: SeatState; say: Desk['say']; onPress: () => void }

function Token({ seat, state, say, onPress }: TokenProps) {
  const name = namesOf(seat, say)
  const here = seat.shared ? `, ${say('console.pass.here')}` : ''
  const said = say(seat.people === 2 && !seat.partner ? 'console.tokenTwo' : 'console.token', {
    name,
    state: `${say(`console.state.${state}`)}${here}`,
  })
  return (
    <button
      type="button"
      class={`desk-token desk-token-${state}`}
      aria-label={said}
      title={said}
      onClick={onPress}
    >
      <Marks of={seat} size={seat.partner ? 19 : 26} />
      {seat.people === 2 && !seat.partner && (
        <span class="desk-token-pair" aria-hidden="true">
          2
        </span>
      )}
      {seat.shared && (
        <span class="desk-token-shared">
          <Icon id="screen" size={14} />
        </span>
      )}
      {seat.role === 'keyKeeper' && <Icon id="lock" size={14} />}
      {state === 'ready' && <Icon id="check" size={16} />}
    </button>
  )
}

type LegendProps = { say: Desk['say']; states: readonly SeatState[]; isShared: boolean }

/** What the signs mean that are there now. */
function Legend({ say, states, isShared }: LegendProps) {
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
      {isShared && (
        <span class="desk-legend-shared">
          <Icon id="screen" size={14} /> {say('console.pass.here')}
        </span>
      )}
    </p>
  )
}
