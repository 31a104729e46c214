import { Button } from '../parts/Button.tsx'
import { namesOf } from '../parts/MarkBadge.tsx'
import { counted } from './HandOver.tsx'
import { nextIn } from './round.ts'
import { nameIn } from './names.tsx'
import type { Going } from './Passing.tsx'
import { isDone } from './round.ts'

/** Above a person's own screen: whose turn it is, who comes next, and the way on. */
export function TurnBar(going: Going) {
  const { screen, turns, order, onPass, onLead } = going
  const { own, say } = screen
  const done = isDone(screen)
  const next = nextIn(order, { ...turns.had, [own.seat]: 'done' }, own.seat)
  return (
    <section class="pass-bar" aria-label={say('pass.title')}>
      <p>
        <strong>{say('pass.turn', { name: namesOf(own, say) })}</strong>
        <span>
          {say('pass.count', counted(going))}
          {next !== undefined && ` · ${say('pass.next', { name: nameIn(going, next) })}`}
        </span>
      </p>
      <div>
        <Button
          kind={done ? 'main' : 'plain'}
          icon={done ? 'check' : 'right'}
          onPress={() => onPass(done ? 'done' : 'skipped')}
        >
          {say(done ? 'pass.done' : 'pass.skip')}
        </Button>
        <Button icon="left" onPress={onLead}>
          {say('pass.lead')}
        </Button>
      </div>
    </section>
  )
}
