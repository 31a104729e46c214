import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'

import type { Desk } from '../console/desk.ts'
import { Button } from '../parts/Button.tsx'
import { lackOf, roomWords } from './words.ts'
import './queue.css'

type WordsFormProps = {
  desk: Pick<Desk, 'say' | 'player'>
  label: string
  /** What the button says. */
  send: string
  /** What stands in the field at first. */
  first?: string
  /** True when it was done: the field is emptied. */
  onSend: (words: string) => Promise<boolean>
  /** What stands in the same line. */
  children?: ComponentChildren
}

/** One line in which the facilitator types: what was told, or what something had better say. */
export function WordsForm({
  desk: { say, player },
  label,
  send,
  first = '',
  onSend,
  children,
}: WordsFormProps) {
  const id = useId()
  const [words, write] = useState(first)
  const blocked = player.blocked ?? lackOf(words, say)
  const go = async () => {
    if (blocked === undefined && (await onSend(words))) write('')
  }
  return (
    <form class="wordsForm" onSubmit={(event) => (event.preventDefault(), void go())}>
      <label for={id} id={`${id}-label`}>
        {label}
      </label>
      <div class="wordsForm-line">
        <Line id={id} words={words} onWords={write} />
        <Button blocked={blocked} onPress={() => void go()}>
          {send}
        </Button>
        {children}
      </div>
      <p id={`${id}-room`} class="wordsForm-room">
        {roomWords(words, say)}
      </p>
    </form>
  )
}

type LineProps = { id: string; words: string; onWords: (words: string) => void }

function Line({ id, words, onWords }: LineProps) {
  return (
    <input
      id={id}
      type="text"
      autocomplete="off"
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-room`}
      value={words}
      onInput={({ currentTarget }) => onWords(currentTarget.value)}
    />
  )
}
