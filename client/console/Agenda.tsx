import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import { minutesOnTop, waysOf } from './agenda.ts'
import type { Desk } from './desk.ts'
import { Evening } from './lead/Evening.tsx'
import { minutesSpent } from './lead/evening.ts'
import { Plan } from './lead/Plan.tsx'
import { useNow } from '../parts/useNow.ts'
import { Steps } from './Steps.tsx'

/** Often enough for minutes. */
const every = 5000

/** The plan: what was, what is on, what comes, how long each lasts, and how the evening stands. */
export function Agenda({ desk }: { desk: Desk }) {
  const { console, say, open } = desk
  const { agenda, step } = console
  const now = useNow(desk.now, every)
  const extra = minutesOnTop(agenda, step)
  return (
    <nav class="desk-agenda paper" aria-label={say('console.agenda')}>
      <header class="desk-agenda-head">
        <h2>{say('console.agenda')}</h2>
        <span aria-hidden="true">{say('console.planColumn')}</span>
        <span aria-hidden="true">{say('console.spentColumn')}</span>
      </header>
      <ol>
        {agenda.map((_, place) => (
          <Row key={place} desk={desk} place={place} spent={minutesSpent(console, place, now)} />
        ))}
      </ol>
      {extra > 0 && <p class="desk-soft">{say('console.onTop', { minutes: extra })}</p>}
      <Evening desk={desk} now={now} />
      <Button
        wide
        icon="pencil"
        onPress={() => open((there, close) => <Plan desk={there} onClose={close} />)}
      >
        {say('console.changeAgenda')}
      </Button>
      <Button wide icon="list" onPress={() => open((there, close) => <Steps desk={there} onClose={close} />)}>
        {say('console.otherStep')}
      </Button>
    </nav>
  )
}

type RowProps = { desk: Desk; place: number; spent: number | undefined }

function Row({ desk: { console, say }, place, spent }: RowProps) {
  const { agenda, step } = console
  const { name = 'pause', minutes = 0 } = agenda[place] ?? {}
  const { when } = waysOf(agenda, step, place)
  const isNow = when === 'now'
  return (
    <li class={`desk-step desk-step-${when}`} {...(isNow ? { 'aria-current': 'step' } : {})}>
      {when === 'done' ? <Icon id="check" size={16} /> : <span class="desk-step-dot" aria-hidden="true" />}
      <span>
        {say(`step.${name}`)}
        {when === 'done' && <span class="unseen"> {say('console.done')}</span>}
        <span class="unseen">
          {', '}
          {spent === undefined
            ? say('console.stepTime', { planned: minutes })
            : say('console.stepTimes', { planned: minutes, spent })}
        </span>
      </span>
      <span class="desk-step-minutes" aria-hidden="true">
        {minutes}
      </span>
      <span class="desk-step-minutes" aria-hidden="true">
        {spent ?? ''}
      </span>
    </li>
  )
}
