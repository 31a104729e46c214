import { useId } from 'preact/hooks'

import type { Say } from '../text.ts'
import { isHeard, roomWords } from './words.ts'
import './words.css'

export type WordsFieldProps = {
  label: string
  words: string
  onWords: (words: string) => void
  say: Say
  /** The label is for the ear only: what is asked stands above it already. */
  quiet?: boolean
  rows?: number
  /** What the Enter key does; without it the keyboard of a phone goes away. */
  onEnter?: () => void
}

/** One field for words of one's own: what does not belong in it, and near the end how much still fits. */
export function WordsField({ label, words, onWords, say, quiet, rows = 3, onEnter }: WordsFieldProps) {
  const id = useId()
  const room = roomWords(words, say)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return
    event.preventDefault()
    if (onEnter) onEnter()
    else if (event.currentTarget instanceof HTMLElement) event.currentTarget.blur()
  }
  return (
    <div class="wordsField">
      <label for={id} id={`${id}-label`} class={quiet ? 'unseen' : undefined}>
        {label}
      </label>
      <p id={`${id}-care`} class="wordsField-care">
        {say('talk.care')}
      </p>
      <textarea
        id={id}
        rows={rows}
        autocomplete="off"
        enterkeyhint="done"
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-care ${id}-room`}
        value={words}
        onInput={({ currentTarget }) => onWords(currentTarget.value)}
        onFocus={({ currentTarget }) => showWhole(currentTarget)}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-room`} class="wordsField-room">
        {room}
      </p>
      <p class="unseen" role="status">
        {isHeard(words) ? room : ''}
      </p>
    </div>
  )
}

/** A browser shows only the line that one types in, even under what sticks at the thumb; here the field counts. */
function showWhole(field: HTMLElement): void {
  field.scrollIntoView({ block: 'nearest' })
}
