import { Button } from '../../parts/Button.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import type { Desk } from '../desk.ts'
import { cutsFor, endKept, type Cut } from './cuts.ts'
import { eveningOf } from './evening.ts'

/** Too little time: what could be left out or made shorter, and one button that does it. */
export function Cuts({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { console, say, player, now } = desk
  const { left, needed, short } = eveningOf(console, now())
  const { cuts, still } = cutsFor(console.agenda, console.step, short)
  const count = Math.ceil(still)
  const accept = () => {
    onClose()
    void cut(player, cuts, endKept(cuts, console.endAt, now()))
  }
  return (
    <Dialog
      title={say('console.cutTitle', { left: Math.round(left), needed: Math.round(needed) })}
      onClose={onClose}
    >
      <p>{count > 0 ? say('console.cutLeadNot', { count }) : say('console.cutLead')}</p>
      <ul class="desk-cuts">
        {cuts.map((one) => (
          <li key={one.place}>
            <strong>{words(one, say)}</strong>{' '}
            <span class="desk-soft">{say(`console.cutWhy.${one.why}`)}</span>
          </li>
        ))}
      </ul>
      <p class="desk-soft">{say('console.cutOrder')}</p>
      <div class="actions">
        {cuts.length > 0 && (
          <Button kind="main" wide blocked={player.blocked} onPress={accept}>
            {say('console.cutYes')}
          </Button>
        )}
        <Button wide onPress={onClose}>
          {say('console.cutNo')}
        </Button>
      </div>
    </Dialog>
  )
}

function words({ name, from, minutes }: Cut, say: Desk['say']): string {
  const step = say(`step.${name}`)
  return minutes === 0
    ? say('console.cutDrop', { step, minutes: from })
    : say('console.cutShorten', { step, from, minutes })
}

/** The last first, so that the places of the others stay as they were. */
async function cut(player: Desk['player'], cuts: readonly Cut[], end: number | undefined): Promise<void> {
  player.tell('')
  for (const { place, name, minutes } of [...cuts].reverse()) {
    if (minutes === 0) await player.play('dropStep', { step: place, name })
    else await player.play('setMinutes', { step: place, minutes })
  }
  if (end !== undefined) await player.play('setEnd', { at: end })
}
