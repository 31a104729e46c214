import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import { foldedSteps, minutesOnTop, waysOf, type When } from './agenda.ts'
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
  const folded = foldedSteps(agenda, step)
  return (
    <nav class="desk-agenda paper" aria-label={say('console.agenda')}>
      <header class="desk-agenda-head">
        <h2>{say('console.agenda')}</h2>
        <span aria-hidden="true">{say('console.planColumn')}</span>
        <span aria-hidden="true">{say('console.spentColumn')}</span>
      </header>
      <ol>
        {folded > 0 && <Folded desk={desk} count={folded} />}
        {agenda.slice(folded).map((_, n) => (
          <Row
            key={folded + n}
            desk={desk}
            place={folded + n}
            spent={minutesSpent(console, folded + n, now)}
          />
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

/** The first steps in one row, where all of them would not fit. */
function Folded({ desk: { console, say }, count }: { desk: Desk; count: number }) {
  const done = console.agenda.slice(0, count)
  const spent = done.reduce((sum, one) => sum + (one.spent ?? 0), 0)
  return (
    <Line
      when="done"
      name={say('console.stepsDone', { count })}
      minutes={done.reduce((sum, { minutes }) => sum + minutes, 0)}
      spent={Math.round(spent / 60_000)}
      say={say}
    />
  )
}

function Row({
  desk: { console, say },
  place,
  spent,
}: {
  desk: Desk
  place: number
  spent: number | undefined
}) {
  const { agenda, step } = console
  const { name = 'pause', minutes = 0 } = agenda[place] ?? {}
  const { when } = waysOf(agenda, step, place)
  return <Line when={when} name={say(`step.${name}`)} minutes={minutes} spent={spent} say={say} />
}

type LineProps = { when: When; name: string; minutes: number; spent: number | undefined; say: Desk['say'] }

function Line({ when, name, minutes, spent, say }: LineProps) {
  return (
    <li class={`desk-step desk-step-${when}`} {...(when === 'now' ? { 'aria-current': 'step' } : {})}>
      {when === 'done' ? <Icon id="check" size={16} /> : <span class="desk-step-dot" aria-hidden="true" />}
      <span>
        {name}
        {when === 'done' && <span class="unseen"> {say('console.done')}</span>}
        <span class="unseen">
          {', '}
          {spent === undefined
            ? say('console.stepTime', { planned: minutes })
            : say('console.stepTimes', { planned: minutes, spent })}
        </span>
      </span>
      <span class="desk-step-minutes" aria-hidden="true">
        {say('console.number', { number: minutes })}
      </span>
      <span class="desk-step-minutes" aria-hidden="true">
        {spent ?? ''}
      </span>
    </li>
  )
}
