import type { ConsoleSeat } from '../../rules/view/views.ts'
import type { SeatId } from '../../rules/workshop.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { namesOf } from '../parts/MarkBadge.tsx'
import { haveCome, tableNumber } from '../table/atTable.ts'
import { byTable, isAskedReady } from './counts.ts'
import type { Desk } from './desk.ts'
import { SeatPeople } from './SeatPeople.tsx'
import { SeatQr } from './SeatQr.tsx'

export type SeatState = 'removed' | 'left' | 'waiting' | 'asleep' | 'ready' | 'busy' | 'here'

/** How a seat stands: the first that holds. `asked` in steps where people say that they are ready. */
export function stateOf(seat: Pick<ConsoleSeat, 'away' | 'here' | 'ready'>, asked: boolean): SeatState {
  if (seat.away !== undefined) return seat.away
  if (!seat.here) return 'asleep'
  if (!asked) return 'here'
  return seat.ready ? 'ready' : 'busy'
}

type SheetProps = { desk: Desk; id: SeatId; onClose: () => void }

/** One seat: how it stands, a QR for a lost phone, the key, and the door out. */
export function SeatSheet({ desk, id, onClose }: SheetProps) {
  const { console, say } = desk
  const seat = console.seats[id]
  if (!seat) return null
  const name = namesOf(seat, say)
  return (
    <Dialog title={say('console.seat', { name })} onClose={onClose}>
      <p>
        {say(`console.state.${stateOf(seat, isAskedReady(console.agenda[console.step]?.name))}`)}
        {seat.people === 2 && ` · ${say('console.pair')}`}
        {seat.shared && ` · ${say('console.pass.here')}`}
        {seat.role === 'keyKeeper' && ` · ${say('console.keyKeeper')}`}
      </p>
      <div class="actions">
        <SeatPeople desk={desk} id={id} seat={seat} />
        <Places desk={desk} id={id} seat={seat} />
        <p>{say('console.lostPhone')}</p>
        <SeatQr desk={desk} seat={id} path="/" />
        <ForOne desk={desk} id={id} seat={seat} name={name} />
        <Keeper desk={desk} id={id} seat={seat} />
        <Out desk={desk} id={id} seat={seat} name={name} />
        <Button wide onPress={onClose}>
          {say('parts.close')}
        </Button>
      </div>
    </Dialog>
  )
}

type PartProps = { desk: Desk; id: SeatId; seat: ConsoleSeat }

/** At which table this seat sits; another one is a press away. */
function Places({ desk, id, seat }: PartProps) {
  const { console, say, player, table } = desk
  if (console.tableCount < 2 || haveCome(table)) return null
  return (
    <fieldset class="desk-many">
      <legend>{say('console.sitsAt')}</legend>
      {byTable(console).map(({ table: one }) => (
        <Button
          key={one}
          pressed={one === seat.table}
          blocked={player.blocked}
          onPress={() => void player.play('seatAt', { seat: id, table: one })}
        >
          {say('tables.one', { number: tableNumber(one) })}
        </Button>
      ))}
    </fieldset>
  )
}

/** "Do it for me", for one who is stuck: their numbers, or their cards in the box. */
function ForOne({ desk, id, seat, name }: PartProps & { name: string }) {
  const { console, own, say, player, ask } = desk
  const step = console.agenda[console.step]?.name
  if (step !== 'pseudonymise' && step !== 'collect') return null
  if (!console.dealt || seat.ready || !own.may.includes('doItForThem')) return null
  const sure = () =>
    ask({
      title: say('console.forOneTitle', { name }),
      text: say(`console.forOne.${step}`),
      yes: say('console.forThemYes'),
      onYes: () => void player.play('doItForThem', { seat: id }),
    })
  return (
    <Button wide icon="pick" blocked={player.blocked} onPress={sure}>
      {say('console.forOne')}
    </Button>
  )
}

function Keeper({ desk: { say, player }, id, seat }: PartProps) {
  const keeps = seat.role === 'keyKeeper'
  const role = keeps ? 'participant' : 'keyKeeper'
  return (
    <Button
      wide
      icon="lock"
      pressed={keeps}
      blocked={player.blocked}
      onPress={() => void player.play('appoint', { seat: id, role })}
    >
      {say(keeps ? 'console.notKeeper' : 'console.makeKeeper')}
    </Button>
  )
}

function Out({ desk, id, seat, name }: PartProps & { name: string }) {
  const { say, player, ask } = desk
  const remove = () =>
    ask({
      title: say('console.removeTitle', { name }),
      text: say('console.removeText'),
      yes: say('console.removeYes'),
      onYes: () => void player.play('removeSeat', { seat: id }),
    })
  if (seat.away === undefined)
    return (
      <Button wide kind="stop" icon="close" blocked={player.blocked} onPress={remove}>
        {say('console.remove')}
      </Button>
    )
  return (
    <Button
      wide
      icon="swap"
      blocked={player.blocked}
      onPress={() => void player.play('restoreSeat', { seat: id })}
    >
      {say('console.restore')}
    </Button>
  )
}
