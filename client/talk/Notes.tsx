import { useRef, useState } from 'preact/hooks'

import type { SeenText } from '../../rules/view/talkView.ts'
import { Icon, type IconId } from '../parts/Icon.tsx'
import { reachable } from '../parts/reachable.ts'
import type { Say } from '../text.ts'
import { asTheyCame, grouped, type Heading } from './notes.ts'
import { useFit } from './useFit.ts'
import './notes.css'

export type NotesProps = {
  notes: readonly SeenText[]
  say: Say
  /** What the list is called, for the ear. */
  label: string
  /** Where notes are grouped: in this order, each under its heading. */
  headings?: readonly Heading[]
  /** Above what is under no heading. */
  rest?: string
}

/** So few notes lie in the middle, not in columns. */
const few = 3

/**
 * Words as paper notes, without names, in whatever room there is: the letters shrink until all fit, and what still
 * does not comes on a next page. The box around it must have a height.
 */
export function Notes({ notes, say, label, headings = [], rest = '' }: NotesProps) {
  const inOrder = useAsTheyCame(notes)
  const box = useRef<HTMLDivElement>(null)
  const content = inOrder.map(({ id, words, theme }) => [id, words, theme]).join()
  const { page, pages, turn, onScroll } = useFit(box, content)
  const isFew = headings.length === 0 && notes.length <= few
  const groups = grouped(inOrder, headings, headings.length > 0 ? rest : '')
  return (
    <div class="notes">
      <div
        class="notes-room"
        role="group"
        aria-label={label}
        onScroll={onScroll}
        {...(pages > 1 && reachable)}
      >
        <div class={isFew ? 'notes-flow notes-few' : 'notes-flow'} ref={box}>
          {groups.map(({ id, title, notes: some }) => (
            <section key={id} class="notes-group">
              {title && <h2>{title}</h2>}
              <ul>
                {some.map((note) => (
                  <Note key={note.id} note={note} at={inOrder.indexOf(note)} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
      {pages > 1 && (
        <p class="notes-pages">
          <Turn icon="left" words={say('talk.pageBefore')} onTurn={() => turn(-1)} />
          <span>{say('talk.page', { number: page + 1, of: pages })}</span>
          <Turn icon="right" words={say('talk.pageNext')} onTurn={() => turn(1)} />
        </p>
      )}
    </div>
  )
}

function Turn({ icon, words, onTurn }: { icon: IconId; words: string; onTurn: () => void }) {
  return (
    <button type="button" class="button" onClick={onTurn}>
      <Icon id={icon} />
      <span class="unseen">{words}</span>
    </button>
  )
}

function Note({ note: { words, theme }, at }: { note: SeenText; at: number }) {
  return (
    <li class={`note note-lies-${at % 4}${theme ? ` note-${theme}` : ''}`}>
      <p>{words}</p>
    </li>
  )
}

/** The notes in the order in which this screen first saw them. */
function useAsTheyCame(notes: readonly SeenText[]): SeenText[] {
  const [seen, keep] = useState<readonly string[]>([])
  const inOrder = asTheyCame(seen, notes)
  const ids = inOrder.map(({ id }) => id)
  if (ids.join() !== seen.join()) keep(ids)
  return inOrder
}
