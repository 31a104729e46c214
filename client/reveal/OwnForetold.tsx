import type { Labels } from '../../rules/deck.ts'
import type { SeenSlide } from '../../rules/view/figures.ts'
import type { Prediction } from '../../rules/workshop.ts'
import type { Say } from '../text.ts'
import { foretoldOn } from './ownForetoldWords.ts'
import './ownForetold.css'

export type OwnForetoldProps = {
  slide: SeenSlide
  prediction: Prediction | undefined
  labels: Labels
  say: Say
}

/** Beside a slide, on one's own phone: what one foretold of it. Nothing where one foretold nothing of it. */
export default function OwnForetold({ slide, prediction, labels, say }: OwnForetoldProps) {
  const lines = prediction ? linesOf(slide, prediction, labels, say) : []
  if (lines.length === 0) return null
  return (
    <aside class="ownForetold" aria-label={say('reveal.own.title')}>
      <h3 aria-hidden="true">{say('reveal.own.title')}</h3>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </aside>
  )
}

function linesOf(slide: SeenSlide, prediction: Prediction, labels: Labels, say: Say): string[] {
  const titled = (variable: string) => labels.variables[variable]?.title ?? variable
  // Our whole table stands beside Rotterdam: there one sees one's own three again.
  if (slide.beside && prediction.largest)
    return [say('reveal.own.three', { what: prediction.largest.map(titled).join(', ') })]
  return foretoldOn(slide, prediction, labels).map(({ variable, sentences }) => {
    const said = sentences.map(({ key, filling }) => say(key, filling)).join(' ')
    return variable === undefined ? said : `${titled(variable)}: ${said}`
  })
}
