import type { ConsoleSeat } from '../../rules/view/views.ts'
import type { SeatId } from '../../rules/workshop.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { MarkBadge, namesOf } from '../parts/MarkBadge.tsx'
import { knockersOf } from './counts.ts'
import type { Desk } from './desk.ts'

/** That somebody knocks; a sheet says who. */
export function Knocks({ desk }: { desk: Desk }) {
  const { console, say, open } = desk
  const count = knockersOf(console).length
  return (
    <div class="desk-knocks" role="status">
      {count > 0 && (
        <>
          <strong>{say('console.knocks', { count })}</strong>
          <Button kind="main" onPress={() => open((now, close) => <KnockSheet desk={now} onClose={close} />)}>
            {say('console.knocksSee')}
          </Button>
        </>
      )}
    </div>
  )
}

/** Everybody who waits, by the mark that they see on their own screen. */
function KnockSheet({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { console, say, player } = desk
  const waiting = knockersOf(console)
  return (
    <Dialog title={say('console.knocksTitle')} onClose={onClose}>
      <p>{say(waiting.length > 0 ? 'console.knocksText' : 'console.knocksNone')}</p>
      <ul class="desk-beside desk-knockers">
        {waiting.map(([id, seat]) => (
          <Knocker key={id} desk={desk} id={id} seat={seat} />
        ))}
      </ul>
      <div class="actions">
        {waiting.length > 1 && (
          <Button kind="main" wide blocked={player.blocked} onPress={() => void player.play('admit', {})}>
            {say('console.admitAll')}
          </Button>
        )}
        <Button wide onPress={onClose}>
          {say('parts.close')}
        </Button>
      </div>
    </Dialog>
  )
}

function Knocker({ desk: { say, player }, id, seat }: { desk: Desk; id: SeatId; seat: ConsoleSeat }) {
  const name = namesOf(seat, say)
  return (
    <li>
      <span>
        {seat.mark && <MarkBadge {...seat} say={say} />}
        {seat.people === 2 && ` · ${say('console.pair')}`}
      </span>
      <span class="desk-ways">
        <Button
          label={say('console.admitName', { name })}
          icon="check"
          blocked={player.blocked}
          onPress={() => void player.play('admit', { seat: id })}
        >
          {say('console.admit')}
        </Button>
        <Button
          label={say('console.sendAwayName', { name })}
          blocked={player.blocked}
          onPress={() => void player.play('removeSeat', { seat: id })}
        >
          {say('console.sendAway')}
        </Button>
      </span>
    </li>
  )
}
