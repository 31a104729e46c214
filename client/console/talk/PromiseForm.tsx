import { useId, useState } from 'preact/hooks'

import { Button } from '../../parts/Button.tsx'
import { signsIn } from '../../table/pile/signs.ts'
import type { Desk } from '../desk.ts'
import './talk.css'

/** A promise has at most so many signs a line. */
const longest = 80

/** Who gets what the group said, and when people hear back: large on the wall, and only what is certain. */
export function PromiseForm({ desk }: { desk: Desk }) {
  const { console, say, player } = desk
  const { promise } = console
  const [who, writeWho] = useState(promise?.who ?? '')
  const [when, writeWhen] = useState(promise?.when ?? '')
  const isOn = promise !== undefined && promise.who === who && promise.when === when
  const lack = lackOf(who, when, say)
  const away = () => {
    writeWho('')
    writeWhen('')
    void player.play('promise', { who: '', when: '' })
  }
  return (
    <fieldset class="desk-promise">
      <legend>
        {say('console.wrapUp.promise')} <small>{say('console.wrapUp.promiseLine')}</small>
      </legend>
      <Line label={say('console.wrapUp.who')} words={who} onWords={writeWho} />
      <Line label={say('console.wrapUp.when')} words={when} onWords={writeWhen} />
      <div class="desk-controls">
        <Button
          icon="screen"
          blocked={player.blocked ?? (isOn ? say('console.wrapUp.promiseOn') : lack)}
          onPress={() => void player.play('promise', { who, when })}
        >
          {say('console.wrapUp.promiseSet')}
        </Button>
        {promise && (
          <Button blocked={player.blocked} onPress={away}>
            {say('console.wrapUp.promiseAway')}
          </Button>
        )}
        {isOn && <span role="status">{say('console.wrapUp.promiseOn')}</span>}
      </div>
    </fieldset>
  )
}

function lackOf(who: string, when: string, say: Desk['say']): string | undefined {
  if (who.trim() === '' || when.trim() === '') return say('console.wrapUp.promiseFirst')
  const over = Math.max(signsIn(who), signsIn(when)) - longest
  return over > 0 ? say('talk.tooLong', { count: over }) : undefined
}

type LineProps = { label: string; words: string; onWords: (words: string) => void }

function Line({ label, words, onWords }: LineProps) {
  const id = useId()
  return (
    <p class="desk-promise-line">
      <label for={id} id={`${id}-label`}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        aria-labelledby={`${id}-label`}
        value={words}
        onInput={({ currentTarget }) => onWords(currentTarget.value)}
      />
    </p>
  )
}
