import { Button } from '../../parts/Button.tsx'
import { isPlanned } from '../agenda.ts'
import type { Desk } from '../desk.ts'

/** Plans the round about selection right after the reveal, on top of the time; once it is planned it says so. */
export function AddRound({ desk }: { desk: Desk }) {
  const { console, say, player } = desk
  const { agenda, step } = console
  if (agenda[step]?.name === 'selection') return null
  if (isPlanned(agenda, step, 'selection')) return <p class="desk-soft">{say('console.roundPlanned')}</p>
  return (
    <div class="desk-row">
      <Button blocked={player.blocked} onPress={() => void player.play('addRound', { round: 'selection' })}>
        {say('console.addRound')}
      </Button>
      <span class="desk-soft">{say('console.addRoundTime')}</span>
    </div>
  )
}
