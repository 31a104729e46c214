import type { ComponentChildren } from 'preact'

import type { SeenSlide } from '../../rules/view/figures.ts'
import type { Language } from '../../rules/workshop.ts'
import type { Say } from '../text.ts'
import { AsTable, useAsTable } from './AsTable.tsx'
import { Figures, hasFigures } from './Figures.tsx'
import { Main } from './Main.tsx'
import { Notes, Warnings } from './Notes.tsx'
import { type Figure, figureOf, leadOf, sentencesOf } from './parts.ts'
import { Side } from './Side.tsx'
import { Source } from './Source.tsx'
import './slide.css'
import './slideBig.css'
import './chartsBig.css'
import './slideFlowing.css'

export type SlideProps = {
  slide: SeenSlide
  say: Say
  language: Language
  /** On the projector: everything on one screen, legible from the back. */
  big?: boolean
  /** What somebody foretold of it; it comes before the figures beside the picture. */
  children?: ComponentChildren
  /** What the group claimed of it, after those figures. */
  after?: ComponentChildren
}

/**
 * One slide of the reveal: a picture, what we thought and laid beside it, and where it comes from. The parts stay
 * in place from slide to slide, so that the dots flow on.
 */
export default function Slide(props: SlideProps) {
  const { slide, say, language, big = false } = props
  const figure = figureOf(slide)
  const [asTable, turn] = useAsTable(big)
  const { warnings, notes } = sentencesOf(slide)
  const lead = leadOf(slide, say, language)
  const canTurn = hasFigures(slide, big)
  return (
    <article class={lookOf(figure, big, asTable && canTurn)}>
      <p class="unseen" role="status" data-unread>
        {slide.title[language]}. {lead}
      </p>
      <header class="slide-head">
        <h2 class="slide-title">{slide.title[language]}</h2>
        {slide.number > 0 && (
          <p class="slide-count">{say('reveal.count', { number: slide.number, of: slide.of })}</p>
        )}
      </header>
      {leads.includes(figure) && warnings.length === 0 && <p class="slide-lead">{lead}</p>}
      <Warnings notes={warnings} language={language} say={say} />
      <Main {...props} figure={figure} />
      <Side {...props} figure={figure} />
      {figure !== 'words' && <Notes key={slide.id} notes={notes} language={language} />}
      <Source slide={slide} say={say} language={language} />
      {canTurn && <AsTable on={asTable} onTurn={turn} say={say} />}
      <Figures {...props} seen={asTable && canTurn} />
    </article>
  )
}

/** The pictures that say one sentence, which stands above them. */
const leads: readonly Figure[] = ['dots']

function lookOf(figure: Figure, big: boolean, asTable: boolean): string {
  return `slide slide-${figure}${big ? ' slide-big' : ''}${asTable ? ' slide-asTable' : ''}`
}
