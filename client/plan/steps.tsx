import { Button } from '../parts/Button.tsx'
import { Choices } from '../parts/Choices.tsx'
import { Notice } from '../parts/Notice.tsx'
import { Tick } from '../parts/Tick.tsx'
import type { Say } from '../text.ts'
import { checks, readings } from './content.ts'
import { left, withCheck, withValues, type Plan } from './plan.ts'

export type PlanStepProps = { say: Say; plan: Plan; onPlan: (plan: Plan) => void }

/** Of the law only the title is known to us: the page says so. */
export function LegalStep({ say, plan, onPlan }: PlanStepProps) {
  return (
    <>
      <Notice>{say('plan.legal.unknown')}</Notice>
      <p>{say('plan.legal.advice')}</p>
      <Tick on={plan.legal} onPress={() => onPlan({ ...plan, legal: !plan.legal })}>
        {say('plan.legal.tick')}
      </Tick>
    </>
  )
}

export function QualityStep({ say, plan, onPlan }: PlanStepProps) {
  const count = left(plan)
  return (
    <>
      <p>{say('plan.quality.ask')}</p>
      <ul class="planChecks">
        {checks.map(({ id, about }) => (
          <li key={id}>
            <Tick on={plan.checked.includes(id)} onPress={() => onPlan(withCheck(plan, id))}>
              <strong>{id}</strong> · {say(`plan.about.${about}`)}
              <br />
              {say(`plan.check.${id}`)}
            </Tick>
          </li>
        ))}
      </ul>
      <p role="status">
        {count === 0 ? <strong>{say('plan.quality.all')}</strong> : say('plan.quality.left', { count })}
      </p>
    </>
  )
}

export function ValuesStep({ say, plan, onPlan }: PlanStepProps) {
  const of = (['yes', 'no'] as const).map((value) => ({ value, label: say(`plan.values.${value}`) }))
  return (
    <>
      <Choices
        legend={say('plan.values.ask')}
        of={of}
        value={plan.values}
        onChoose={(values) => onPlan(withValues(plan, values))}
      />
      {plan.values === 'no' && <Sure say={say} plan={plan} onPlan={onPlan} />}
      {plan.values === 'yes' && <Reading say={say} />}
    </>
  )
}

/** Law and quality are enough: is that so? The booklet asks it too. */
function Sure({ say, plan, onPlan }: PlanStepProps) {
  if (plan.sure) return <Notice>{say('plan.values.wasSure')}</Notice>
  return (
    <div class="planSure" role="group" aria-labelledby="plan-sure">
      <p id="plan-sure">
        <strong>{say('plan.values.sure')}</strong> {say('plan.values.sureToo')}
      </p>
      <div class="planSure-ways">
        <Button onPress={() => onPlan({ ...plan, sure: true })}>{say('plan.values.sureYes')}</Button>
        <Button onPress={() => onPlan(withValues(plan, 'yes'))}>{say('plan.values.change')}</Button>
      </div>
    </div>
  )
}

function Reading({ say }: { say: Say }) {
  return (
    <>
      <h3>{say('plan.values.read')}</h3>
      <ul class="planReading">
        {readings.map((id) => (
          <li key={id}>{say(`plan.read.${id}`)}</li>
        ))}
      </ul>
      <p>{say('plan.values.next')}</p>
    </>
  )
}
