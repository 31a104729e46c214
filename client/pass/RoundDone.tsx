import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import { LineBanner } from '../parts/LineBanner.tsx'
import { useHeading } from './HandOver.tsx'
import { Seats } from './names.tsx'
import type { Going } from './Passing.tsx'

/** Everybody had a turn: back to the facilitator, or to somebody who wants another one. */
export function RoundDone(going: Going) {
  const { screen, turns, order, onLead } = going
  const { say, online } = screen
  const heading = useHeading(say('pass.title'))
  const skipped = order.filter((id) => turns.had[id] === 'skipped')
  return (
    <main class="alone wood pass-hand">
      <LineBanner say={say} online={online} over />
      <section class="paper">
        <Icon id="check" size={64} />
        <h1 ref={heading} tabIndex={-1}>
          {say('pass.all')}
        </h1>
        <p>{say('pass.allLine')}</p>
        <div class="actions">
          <Button kind="main" wide icon="left" onPress={onLead}>
            {say('pass.back')}
          </Button>
        </div>
      </section>
      <section class="paper">
        <Seats {...going} legend={say('pass.left')} ids={skipped} />
        <Seats
          {...going}
          legend={say('pass.again')}
          ids={order.filter((id) => turns.had[id] !== 'skipped')}
        />
      </section>
    </main>
  )
}
