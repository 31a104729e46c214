import type { SlideProps } from '../Slide.tsx'
import { perSign } from './like.ts'
import { World } from './World.tsx'
import { WorldTable } from './WorldTable.tsx'
import './worlds.css'

/** Invented worlds with the same totals: in each, similar people fare differently. */
export default function Worlds({ slide, say, language, big = false }: SlideProps) {
  const { worlds = [] } = slide
  if (worlds.length === 0) return null
  return (
    <div class={`worlds worlds-${worlds.length}`}>
      <div class="worlds-side">
        {worlds.map((world) => (
          <World key={world.id} world={world} say={say} language={language} />
        ))}
      </div>
      <div class="worlds-legend">
        <p class="worlds-profile">{say('reveal.worlds.profile')}</p>
        <p>
          <i class="slide-sign slide-sign-yellow" aria-hidden="true" /> {say('reveal.worlds.found')}{' '}
          <i class="slide-sign slide-sign-green" aria-hidden="true" /> {say('reveal.worlds.notFound')}.{' '}
          {say('reveal.worlds.perSign', { count: perSign })}
        </p>
        <p>{say('reveal.worlds.totalsReal')}</p>
      </div>
      <Told slide={slide} say={say} language={language} big={big} />
    </div>
  )
}

function Told({ slide: { worlds = [] }, say, language, big }: SlideProps) {
  const tables = worlds.map((world) => (
    <WorldTable key={world.id} world={world} say={say} language={language} />
  ))
  if (big) return <div class="unseen">{tables}</div>
  return (
    <details class="worlds-told">
      <summary>{say('reveal.worlds.asTable')}</summary>
      {tables}
    </details>
  )
}
