import { useId, useState } from 'preact/hooks'

import { Button } from '../../parts/Button.tsx'
import type { Say } from '../../text.ts'
import { longestWord, signsIn } from './signs.ts'

type OwnWordProps = { say: Say; blocked: string | undefined; onGive: (word: string) => void }

/** A word of the group's own, with what becomes of it and what does not belong there. */
export function OwnWord({ say, blocked, onGive }: OwnWordProps) {
  const id = useId()
  const [word, setWord] = useState('')
  const left = longestWord - signsIn(word)
  const why = left < 0 ? say('list.tooLong', { count: -left }) : undefined
  const isEmpty = left === longestWord
  const onSubmit = (event: Event) => {
    event.preventDefault()
    if (!isEmpty && !why && !blocked) onGive(word)
  }
  return (
    <form class="ownWord" onSubmit={onSubmit}>
      <label for={id} id={`${id}-label`}>
        {say('list.ownWord')}
      </label>
      <div class="ownWord-line">
        <input
          id={id}
          type="text"
          autocomplete="off"
          aria-labelledby={`${id}-label`}
          aria-describedby={`${id}-left ${id}-care`}
          value={word}
          onInput={({ currentTarget }) => setWord(currentTarget.value)}
        />
        <Button
          blocked={blocked ?? why ?? (isEmpty ? say('list.noWord') : undefined)}
          onPress={() => onGive(word)}
        >
          {say('list.giveWord')}
        </Button>
      </div>
      <p id={`${id}-left`} class={why ? 'notice notice-no' : undefined}>
        {why ?? say('list.signsLeft', { count: left })}
      </p>
      <Care say={say} id={`${id}-care`} />
    </form>
  )
}

function Care({ say, id }: { say: Say; id: string }) {
  return (
    <p id={id} class="ownWord-care">
      {say('list.wordSeen')} <b>{say('list.wordCare')}</b>
    </p>
  )
}
