import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'

import { Button } from '../parts/Button.tsx'
import { Device } from '../parts/device.ts'
import { Icon } from '../parts/Icon.tsx'
import { localeOf } from '../languages.ts'
import type { Say } from '../text.ts'
import { checks, designs } from './content.ts'
import { Sides } from './DesignStep.tsx'
import type { Plan } from './plan.ts'

type SummaryProps = { say: Say; plan: Plan; onAgain: () => void }

/** All that was ticked and chosen, on one page to print. */
export function Summary({ say, plan, onAgain }: SummaryProps) {
  const { language } = useContext(Device)
  const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' })
  return (
    <div class="planSummary">
      <p class="planSummary-day">{day.format(new Date())}</p>
      <Parts say={say} plan={plan} />
      <div class="planSummary-write">
        <h3>{say('plan.write')}</h3>
      </div>
      <p class="planSummary-private">{say('plan.private')}</p>
      <div class="planSummary-ways">
        <Button kind="main" onPress={() => print()}>
          {say('plan.print')}
        </Button>
        <Button icon="undo" onPress={onAgain}>
          {say('plan.again')}
        </Button>
      </div>
    </div>
  )
}

function Parts({ say, plan }: Omit<SummaryProps, 'onAgain'>) {
  return (
    <>
      <Part title={say('plan.step.legal')}>
        <Ticked say={say} on={plan.legal}>
          {say('plan.legal.tick')}
        </Ticked>
        <li class="planSummary-note">{say('plan.legal.short')}</li>
      </Part>
      <Part title={say('plan.step.quality')}>
        {checks.map(({ id }) => (
          <Ticked key={id} say={say} on={plan.checked.includes(id)}>
            <strong>{id}</strong> {say(`plan.check.${id}`)}
          </Ticked>
        ))}
      </Part>
      <Part title={say('plan.step.values')}>
        <li>{say(plan.values ? `plan.values.${plan.values}` : 'plan.open')}</li>
        {plan.values === 'no' && <li>{say(plan.sure ? 'plan.values.wasSure' : 'plan.values.sure')}</li>}
      </Part>
      <Part title={say('plan.step.design')}>
        <Chosen say={say} plan={plan} />
      </Part>
    </>
  )
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="planSummary-part">
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  )
}

function Ticked({ say, on, children }: { say: Say; on: boolean; children: ComponentChildren }) {
  return (
    <li class={on ? 'planTicked planTicked-on' : 'planTicked'}>
      <span class="planTicked-box" aria-hidden="true">
        {on && <Icon id="check" size={18} />}
      </span>
      <span>
        <span class="unseen">{say(on ? 'plan.ticked' : 'plan.notTicked')}: </span>
        {children}
      </span>
    </li>
  )
}

function Chosen({ say, plan }: { say: Say; plan: Plan }) {
  const design = designs.find(({ id }) => id === plan.design)
  if (!design) return <li>{say('plan.open')}</li>
  return (
    <li>
      <strong>{say(`plan.design.${design.id}`)}</strong>
      <span class="planSummary-sides">
        <Sides say={say} design={design} />
      </span>
    </li>
  )
}
