import { useMemo, useState } from 'preact/hooks'

import type { SeenDots } from '../../rules/view/figures.ts'
import type { Language } from '../../rules/workshop.ts'
import { lazily } from '../parts/lazily.tsx'
import type { Say } from '../text.ts'
import { BarWords } from './BarWords.tsx'
import type { BarPlace, DotsProps } from './dots/scene.ts'
import { roundedIn } from './rounding.ts'
import { sceneOf } from './sceneOf.ts'
import './stage.css'

/** Only a slide with people needs the dots. */
const Dots = lazily<DotsProps>(() => import('./dots/Dots.tsx'))

/** More groups than this have smaller words. */
const fewGroups = 3

/** `away`: something else is in its place; the dots stay where they are and are not drawn anew after it. */
type StageProps = { dots: SeenDots; say: Say; language: Language; away: boolean }

/** Everybody as a dot, the words over the bars, and one line that says what a dot is. */
export function Stage({ dots, say, language, away }: StageProps) {
  const [places, lay] = useState<BarPlace[]>([])
  const scene = useMemo(() => sceneOf(dots), [dots])
  return (
    <figure class="stage" hidden={away}>
      <Walks dots={dots} say={say} language={language} />
      <div class={dots.groups.length > fewGroups ? 'stage-light stage-many' : 'stage-light'}>
        <Dots scene={scene} onLaid={lay} />
        <div key={dots.variable ?? ''} class="stage-words" aria-hidden="true">
          {places.map((place) => (
            <BarWords key={place.id} place={place} groups={dots.groups} say={say} language={language} />
          ))}
        </div>
      </div>
      <figcaption class="stage-line">
        <p>
          {say('reveal.dots.each')} <Sign of="yellow" /> {say('reveal.dots.found', { number: dots.work })}
          {', '}
          <Sign of="green" /> {say('reveal.dots.notFound', { number: dots.noWork })}.
        </p>
        {dots.variable !== undefined && <p>{say('reveal.dots.anew')}</p>}
        {roundedIn(dots.groups).map(({ of, sum }) => (
          <p key={of}>{say(`reveal.dots.rounded.${of}`, { sum })}</p>
        ))}
      </figcaption>
    </figure>
  )
}

/** A filled circle for yellow, an open square for green. */
export function Sign({ of }: { of: 'yellow' | 'green' }) {
  return <i class={`slide-sign slide-sign-${of}`} aria-hidden="true" />
}

type WalksProps = Pick<StageProps, 'dots' | 'say' | 'language'>

/** By which characteristic people walk, where there is a choice; the facilitator chooses. */
function Walks({ dots: { walks, variable }, say, language }: WalksProps) {
  if (walks.length < 2) return null
  return (
    <ul class="stage-walks" aria-label={say('reveal.walks')}>
      {walks.map((walk) => (
        <li key={walk.variable} aria-current={walk.variable === variable}>
          {walk.title[language]}
        </li>
      ))}
    </ul>
  )
}
