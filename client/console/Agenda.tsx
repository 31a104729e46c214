import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import { minutesAfter, minutesOnTop, waysOf } from './agenda.ts'
import type { Desk } from './desk.ts'
import { Steps } from './Steps.tsx'

/** The plan: what was, what is on, what comes. */
export function Agenda({ desk }: { desk: Desk }) {
  const { console, say, open } = desk
  const { agenda, step } = console
  const extra = minutesOnTop(agenda, step)
  return (
    <nav class="desk-agenda paper" aria-label={say('console.agenda')}>
      <h2>{say('console.agenda')}</h2>
      <ol>
        {agenda.map(({ name, minutes }, place) => {
          const { when } = waysOf(agenda, step, place)
          return (
            <li
              key={place}
              class={`desk-step desk-step-${when}`}
              {...(when === 'now' ? { 'aria-current': 'step' } : {})}
            >
              {when === 'done' ? (
                <Icon id="check" size={18} />
              ) : (
                <span class="desk-step-dot" aria-hidden="true" />
              )}
              <span>
                {say(`step.${name}`)}
                {when === 'done' && <span class="unseen"> {say('console.done')}</span>}
              </span>
              <span class="desk-step-minutes">{say('console.minutes', { minutes })}</span>
            </li>
          )
        })}
      </ol>
      <p class="desk-rest">
        {say('console.rest', { minutes: minutesAfter(agenda, step) })}
        {extra > 0 && ` ${say('console.onTop', { minutes: extra })}`}
      </p>
      <Button wide icon="list" onPress={() => open((now, close) => <Steps desk={now} onClose={close} />)}>
        {say('console.otherStep')}
      </Button>
    </nav>
  )
}
