import { Button } from '../../parts/Button.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { MarkShape, markWords } from '../../parts/MarkBadge.tsx'
import { playersOf } from '../counts.ts'
import type { Desk } from '../desk.ts'
import { nextByChance, yetToTell } from './turns.ts'
import './controls.css'

/** Whose turn it is to tell, who had one, and the next by chance. Anybody may pass. */
export function TalkingRound({ desk }: { desk: Desk }) {
  const { table, console, say, player } = desk
  const { turn } = table
  const mark = turn === undefined ? undefined : console.seats[turn]?.mark
  const left = yetToTell(console).length
  const next = () => {
    const seat = nextByChance(console, Math.random())
    if (seat !== undefined) void player.play('giveTurn', { seat })
  }
  return (
    <section class="desk-round-talk">
      <p role="status">
        <strong>
          {mark ? say('console.turn.now', { name: markWords(mark, say) }) : say('console.turn.nobody')}
        </strong>{' '}
        <span class="desk-soft">
          {left === 0 ? say('console.turn.all') : say('console.turn.left', { count: left })}
        </span>
      </p>
      <Marks desk={desk} />
      <div class="desk-controls">
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
        <span class="desk-soft">{say('console.turn.pass')}</span>
      </div>
    </section>
  )
}

/** A mark for each seat: pressing one gives it the turn. */
function Marks({ desk: { table, console, say, player } }: { desk: Desk }) {
  return (
    <ul class="desk-marks">
      {playersOf(console).map(([id, { mark, away }]) => {
        const isOn = table.turn === id
        const had = console.hadTurn.includes(id)
        if (!mark || away !== undefined) return null
        const name = markWords(mark, say)
        return (
          <li key={id}>
            <button
              type="button"
              class={`desk-mark${isOn ? ' desk-mark-on' : ''}${had && !isOn ? ' desk-mark-had' : ''}`}
              aria-pressed={isOn}
              aria-label={
                had && !isOn ? say('console.turn.had', { name }) : say('console.turn.give', { name })
              }
              title={name}
              aria-disabled={player.blocked !== undefined}
              onClick={() =>
                player.blocked === undefined && void player.play('giveTurn', isOn ? {} : { seat: id })
              }
            >
              <MarkShape mark={mark} size={26} />
              {had && !isOn && <Icon id="check" size={16} />}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
