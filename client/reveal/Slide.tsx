import type { SeenSlide } from '../../rules/view/figures.ts'
import type { Language } from '../../rules/workshop.ts'
import type { Say } from '../text.ts'
import { Figures } from './Figures.tsx'
import { Pictures } from './Pictures.tsx'
import './slide.css'
import './slideBig.css'

export type SlideProps = {
  slide: SeenSlide
  say: Say
  language: Language
  /** On the projector: everything on one screen, legible from the back. */
  big?: boolean
}

/** One slide of the reveal: real figures as fields of a hundred people, in words, and where they come from. */
export default function Slide({ slide, say, language, big = false }: SlideProps) {
  const { contrasts, rates, startedOf100 } = slide
  const fields = 2 * contrasts.length + rates.length + (startedOf100 === undefined ? 0 : 1)
  const look = `slide fields-${fields} ${big ? 'slide-big' : ''}`
  return (
    <article key={slide.id} class={look}>
      <header class="slide-head">
        {slide.number > 0 && (
          <p class="slide-count">{say('reveal.count', { number: slide.number, of: slide.of })}</p>
        )}
        <h2 class="slide-title">{slide.title[language]}</h2>
      </header>
      {fields > 0 && <Pictures slide={slide} say={say} language={language} />}
      <ul class={`slide-notes slide-notes-${slide.notes.length}`}>
        {slide.notes.map((note) => (
          <li key={note[language]}>{note[language]}</li>
        ))}
      </ul>
      <Source slide={slide} say={say} language={language} />
      <Figures slide={slide} say={say} language={language} />
    </article>
  )
}

/** Who the figures are about, and where in the booklet they stand. */
function Source({ slide, say, language }: SlideProps) {
  const { about, people, started, startedOf100, place } = slide
  const [chapter = ''] = place.chapter.split(' ')
  return (
    <footer class="slide-source">
      {startedOf100 !== undefined && people !== undefined && started !== undefined && (
        <p>{say('reveal.started', { started, people })}</p>
      )}
      <p>
        {about[language]}{' '}
        {startedOf100 === undefined && people !== undefined && say('reveal.people', { people })}
      </p>
      <p>{say('reveal.place', { chapter, where: place.where[language], page: place.page })}</p>
    </footer>
  )
}
