import { Button } from '../../parts/Button.tsx'
import { namesOf } from '../../parts/MarkBadge.tsx'
import { playersOf } from '../counts.ts'
import type { Desk } from '../desk.ts'
import { RoundMarks } from './RoundMarks.tsx'
import { MarksButton } from './MarksButton.tsx'
import { nextByChance, yetToTell } from './turns.ts'
import './controls.css'

/** More marks than these lie in a sheet of their own. */
const inSight = 14

/** Whose turn it is to tell, who had one, and the next by chance. Anybody may pass. */
export function TalkingRound({ desk }: { desk: Desk }) {
  const { console, say, player } = desk
  const left = yetToTell(console).length
  const { turn } = desk.table
  const next = () => {
    const seat = nextByChance(console, Math.random())
    if (seat !== undefined) void player.play('giveTurn', { seat })
  }
  const isMany = playersOf(console).length > inSight
  return (
    <section class="desk-round-talk">
      <div class="desk-controls">
        <Now desk={desk} left={left} />
        <Button
          icon="swap"
          blocked={player.blocked ?? (left === 0 ? say('console.turn.all') : undefined)}
          onPress={next}
        >
          {say(turn === undefined ? 'console.turn.start' : 'console.turn.next')}
        </Button>
        <Button
          blocked={player.blocked ?? (turn === undefined ? say('console.turn.nobody') : undefined)}
          onPress={() => void player.play('giveTurn', {})}
        >
          {say('console.turn.stop')}
        </Button>
        {isMany && <MarksButton desk={desk} />}
      </div>
      {!isMany && <RoundMarks desk={desk} />}
    </section>
  )
}

function Now({ desk: { table, console, say }, left }: { desk: Desk; left: number }) {
  const seat = table.turn === undefined ? undefined : console.seats[table.turn]
  return (
    <p role="status">
      <strong>
        {seat?.mark ? say('console.turn.now', { name: namesOf(seat, say) }) : say('console.turn.nobody')}
      </strong>{' '}
      <span class="desk-soft">
        {left === 0 ? say('console.turn.all') : say('console.turn.left', { count: left })}
      </span>
    </p>
  )
}
