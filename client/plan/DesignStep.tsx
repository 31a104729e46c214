import { useId } from 'preact/hooks'

import type { Say } from '../text.ts'
import { designs } from './content.ts'
import type { PlanStepProps } from './steps.tsx'

/** Three designs, each with what speaks for it and what can go wrong. */
export function DesignStep({ say, plan, onPlan }: PlanStepProps) {
  const name = useId()
  return (
    <fieldset class="planDesigns">
      <legend>{say('plan.design.ask')}</legend>
      <div class="planDesigns-row">
        {designs.map((design) => (
          <label key={design.id} class="planDesign">
            <input
              type="radio"
              name={name}
              aria-labelledby={`${name}-${design.id}`}
              aria-describedby={`${name}-${design.id}-more`}
              checked={plan.design === design.id}
              onChange={() => onPlan({ ...plan, design: design.id })}
            />
            <span class="planDesign-face">
              <strong id={`${name}-${design.id}`}>{say(`plan.design.${design.id}`)}</strong>
              <span id={`${name}-${design.id}-more`}>
                <Sides say={say} design={design} />
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type Side = { say: Say; design: (typeof designs)[number] }

/** The lists are spans: they stand in a label. */
export function Sides({ say, design }: Side) {
  return (
    <>
      <span class="planSide planSide-pro">
        <em>{say('plan.pros')}</em>
        {design.pros.map((id) => (
          <span key={id}>{say(`plan.pro.${id}`)}</span>
        ))}
      </span>
      <span class="planSide planSide-risk">
        <em>{say('plan.risks')}</em>
        {design.risks.map((id) => (
          <span key={id}>{say(`plan.risk.${id}`)}</span>
        ))}
      </span>
    </>
  )
}
