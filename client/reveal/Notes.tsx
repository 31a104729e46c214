import type { Both } from '../../rules/deck.ts'
import { Icon } from '../parts/Icon.tsx'
import type { Say } from '../text.ts'
import type { SlideProps } from './Slide.tsx'

type NotesProps = { notes: readonly Both[]; language: SlideProps['language'] }

/** What belongs to the figures, on paper. */
export function Notes({ notes, language }: NotesProps) {
  if (notes.length === 0) return null
  return (
    <ul class={`slide-notes slide-paper slide-notes-${notes.length}`}>
      {notes.map((note) => (
        <li key={note[language]}>{note[language]}</li>
      ))}
    </ul>
  )
}

/** What must be known before the figures. */
export function Warnings({ notes, language, say }: NotesProps & { say: Say }) {
  if (notes.length === 0) return null
  return (
    <section class="slide-warnings slide-paper">
      <p class="slide-warnings-head">
        <Icon id="help" /> {say('reveal.warning')}
      </p>
      <ul>
        {notes.map((note) => (
          <li key={note[language]}>{note[language]}</li>
        ))}
      </ul>
    </section>
  )
}

/** Where there is no figure: a sheet of paper with a few sentences, large and calm. */
export function Statements({ notes, language }: NotesProps) {
  return (
    <ul class={`slide-statements slide-paper slide-statements-${notes.length}`}>
      {notes.map((note) => (
        <li key={note[language]}>{note[language]}</li>
      ))}
    </ul>
  )
}
