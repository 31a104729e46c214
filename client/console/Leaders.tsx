import type { ConsoleSeat } from '../../rules/view/views.ts'
import type { SeatId } from '../../rules/workshop.ts'
import { Button } from '../parts/Button.tsx'
import type { Say } from '../text.ts'
import { besideOf } from './counts.ts'
import type { Desk } from './desk.ts'

/** Who leads and who looks on, once there is anybody besides the one at this screen. */
export function Leaders({ desk }: { desk: Desk }) {
  const { console, say } = desk
  const beside = besideOf(console)
  if (beside.length < 2) return null
  return (
    <section class="desk-part">
      <h3>{say('console.leaders')}</h3>
      <ul class="desk-beside">
        {beside.map((one) => (
          <Beside key={one.id} desk={desk} {...one} />
        ))}
      </ul>
    </section>
  )
}

type BesideProps = { desk: Desk; id: SeatId; seat: ConsoleSeat; number: number }

function Beside({ desk, id, seat, number }: BesideProps) {
  const { say, own } = desk
  const name = say(seat.role === 'facilitator' ? 'console.leader.facilitator' : 'console.leader.spectator', {
    number,
  })
  if (id === own.seat)
    return (
      <li>
        <strong>
          {name}: {say('console.leader.own')}
        </strong>
      </li>
    )
  return (
    <li>
      <span>
        {name}
        {!seat.here && ` · ${say('console.leader.away')}`}
      </span>
      <span class="desk-ways">
        {seat.role === 'facilitator' && <HandOver desk={desk} id={id} seat={seat} name={name} />}
        <TakeOut desk={desk} id={id} seat={seat} name={name} />
      </span>
    </li>
  )
}

type WayProps = { desk: Desk; id: SeatId; seat: ConsoleSeat; name: string }

function HandOver({ desk: { say, player, ask }, id, seat, name }: WayProps) {
  const sure = () =>
    ask({
      title: say('console.handOverTitle'),
      text: say('console.handOverText', { name }),
      yes: say('console.handOverYes'),
      onYes: () => void player.play('handOver', { seat: id }),
    })
  return (
    <Button
      label={say('console.handOverName', { name })}
      blocked={player.blocked ?? noTaker(seat, name, say)}
      onPress={sure}
    >
      {say('console.handOver')}
    </Button>
  )
}

/** Why the lead is not for this one now: on a device that sleeps nobody takes it. */
export function noTaker({ here }: Pick<ConsoleSeat, 'here'>, name: string, say: Say): string | undefined {
  return here ? undefined : say('console.handOverAway', { name })
}

/** Whoever was here first can take out who came later, and not the other way round. */
function TakeOut({ desk: { say, player, ask, own }, id, seat, name }: WayProps) {
  if (seat.role === 'facilitator' && seat.order < own.order) return null
  const sure = () =>
    ask({
      title: say('console.leader.removeTitle', { name }),
      text: say('console.leader.removeText'),
      yes: say('console.leader.removeYes'),
      onYes: () => void player.play('removeSeat', { seat: id }),
    })
  return (
    <Button label={say('console.leader.removeName', { name })} blocked={player.blocked} onPress={sure}>
      {say('console.leader.remove')}
    </Button>
  )
}
