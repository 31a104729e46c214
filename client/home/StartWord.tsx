import { useEffect, useId, useState } from 'preact/hooks'

import { startAsks, type No } from '../http.ts'
import { Tick } from '../parts/Tick.tsx'
import type { Say } from '../text.ts'
import './startWord.css'

/** What was typed of the word that a server may ask of whoever starts a workshop. */
export type Word = {
  asked: boolean
  typed: string
  write: (typed: string) => void
  /** What goes along with the start. */
  given: { word?: string }
}

/** Asks the server whether it has a start word; a server that refuses without one has one too. */
export function useWord(no: No['no'] | 'ready' | 'busy' | 'choosing'): Word {
  const [isAsked, setAsked] = useState(false)
  const [typed, write] = useState('')
  const isRefused = no === 'wrong-word'
  useEffect(() => void startAsks().then((asks) => setAsked((before) => before || asks.word)), [])
  useEffect(() => setAsked((before) => before || isRefused), [isRefused])
  const word = typed.trim()
  return { asked: isAsked, typed, write, given: word ? { word } : {} }
}

/** The field for the start word, hidden as a password is: the laptop may hang on the big screen already. */
export function StartWord({ say, word: { asked, typed, write } }: { say: Say; word: Word }) {
  const id = useId()
  const [isShown, show] = useState(false)
  if (!asked) return null
  return (
    <div class="startWord">
      <label id={`${id}-label`} for={id}>
        {say('home.word.label')}
      </label>
      <p id={`${id}-text`}>{say('home.word.text')}</p>
      <input
        {...(isShown ? { type: 'text' } : { type: 'password' })}
        id={id}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-text`}
        value={typed}
        onInput={({ currentTarget }) => write(currentTarget.value)}
        maxLength={100}
        autocomplete="current-password"
        autocapitalize="off"
        spellcheck={false}
      />
      <Tick on={isShown} onPress={() => show(!isShown)}>
        {say('home.word.show')}
      </Tick>
    </div>
  )
}
