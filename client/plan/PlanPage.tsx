import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

import { Languages } from '../home/Languages.tsx'
import { Button } from '../parts/Button.tsx'
import { Device } from '../parts/device.ts'
import { useSay } from '../parts/speech.ts'
import { Waiting } from '../parts/Waiting.tsx'
import type { Say } from '../text.ts'
import { places, type PlanPlace } from './content.ts'
import { DesignStep } from './DesignStep.tsx'
import { beside, isDone, noPlan, type Plan } from './plan.ts'
import { LegalStep, QualityStep, ValuesStep } from './steps.tsx'
import { Summary } from './Summary.tsx'
import './plan.css'

/** The step plan for a data project of your own (booklet, chapter 6): one step at a time; nothing leaves the page. */
export default function PlanPage() {
  const { language, go } = useContext(Device)
  const say = useSay(language, 'u', 'whole')
  if (!say) return <Waiting />
  return (
    <main class="planPage woodPage wood">
      <header class="woodPage-top">
        <Button icon="home" onPress={() => go('home')}>
          {say('plan.home')}
        </Button>
        <Languages say={say} />
      </header>
      <Walk say={say} />
    </main>
  )
}

function Walk({ say }: { say: Say }) {
  const [plan, setPlan] = useState<Plan>(noPlan)
  const [place, goTo] = useState<PlanPlace>('legal')
  useEffect(() => {
    document.title = `${say('plan.title')} · ${say('home.title')}`
  }, [say])
  const again = () => {
    setPlan(noPlan)
    goTo('legal')
  }
  return (
    <div class="planPage-sheet">
      <h1>{say('plan.title')}</h1>
      <p class="planPage-line">{say('plan.line')}</p>
      <Steps say={say} plan={plan} place={place} onGo={goTo} />
      <section class="paper planStep" aria-labelledby="plan-step">
        <Head say={say} place={place} />
        <Step say={say} plan={plan} place={place} onPlan={setPlan} onAgain={again} />
        <Ways say={say} place={place} onGo={goTo} />
      </section>
      <p class="planPage-source">{say('plan.source')}</p>
    </div>
  )
}

type StepsProps = { say: Say; plan: Plan; place: PlanPlace; onGo: (place: PlanPlace) => void }

function Steps({ say, plan, place, onGo }: StepsProps) {
  return (
    <nav aria-label={say('plan.steps')}>
      <ol class="planSteps">
        {places.map((one, n) => (
          <li key={one}>
            <button
              type="button"
              class="planSteps-step"
              {...(one === place ? { 'aria-current': 'step' as const } : {})}
              onClick={() => onGo(one)}
            >
              <span class="planSteps-number" aria-hidden="true">
                {isDone(plan, one) ? '✓' : n + 1}
              </span>
              <span>
                {say(`plan.step.${one}`)}
                {isDone(plan, one) && <span class="unseen">, {say('plan.done')}</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Whoever goes to another step hears and sees its title first. */
function Head({ say, place }: { say: Say; place: PlanPlace }) {
  const head = useRef<HTMLHeadingElement>(null)
  const shown = useRef(place)
  useLayoutEffect(() => {
    if (shown.current !== place) head.current?.focus()
    shown.current = place
  }, [place])
  const number = places.indexOf(place) + 1
  return (
    <h2 id="plan-step" ref={head} tabIndex={-1} class="planStep-head">
      {place !== 'summary' && <small>{say('plan.number', { number, of: places.length - 1 })}</small>}{' '}
      {say(`plan.step.${place}`)}
    </h2>
  )
}

type StepProps = {
  say: Say
  plan: Plan
  place: PlanPlace
  onPlan: (plan: Plan) => void
  onAgain: () => void
}

function Step({ place, onAgain, ...props }: StepProps) {
  if (place === 'legal') return <LegalStep {...props} />
  if (place === 'quality') return <QualityStep {...props} />
  if (place === 'values') return <ValuesStep {...props} />
  if (place === 'design') return <DesignStep {...props} />
  return <Summary say={props.say} plan={props.plan} onAgain={onAgain} />
}

function Ways({ say, place, onGo }: Omit<StepsProps, 'plan'>) {
  const back = beside(place, -1)
  const on = beside(place, 1)
  return (
    <div class="planStep-ways">
      {back && (
        <Button icon="left" onPress={() => onGo(back)}>
          {say('plan.back')}
        </Button>
      )}
      {on && (
        <Button kind="main" onPress={() => onGo(on)}>
          {say('plan.on', { step: say(`plan.step.${on}`) })}
        </Button>
      )}
    </div>
  )
}
