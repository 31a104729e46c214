import { useEffect, useRef, useState } from 'preact/hooks'

import type { LineId } from '../../../rules/view/harvestView.ts'
import { Button } from '../../parts/Button.tsx'
import type { Desk } from '../desk.ts'

const longest = 140

type RewordProps = { desk: Desk; line: LineId; words: string }

/** Says what somebody wrote in other words: without the name that stands in it, for instance. */
export function Reword({ desk, line, words }: RewordProps) {
  const { say, player } = desk
  const [isOpen, open] = useState(false)
  const save = async (typed: string) => {
    const text = line.replace(/^text-/, '')
    if (typed.trim() === words || (await player.play('rewordText', { text, words: typed }))) open(false)
  }
  if (isOpen) return <Field desk={desk} words={words} onSave={save} onClose={() => open(false)} />
  return (
    <Button
      icon="pencil"
      label={say('console.harvest.rewordName', { line: words })}
      onPress={() => open(true)}
    >
      <span class="unseen">{say('console.harvest.reword')}</span>
    </Button>
  )
}

type FieldProps = {
  desk: Desk
  words: string
  onSave: (typed: string) => Promise<void>
  onClose: () => void
}

function Field({ desk: { say, player }, words, onSave, onClose }: FieldProps) {
  const [typed, type] = useState(words)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <form
      class="harvest-reword"
      onSubmit={(event) => {
        event.preventDefault()
        if (player.blocked === undefined) void onSave(typed)
      }}
    >
      <input
        ref={field}
        aria-label={say('console.harvest.reword')}
        value={typed}
        maxLength={longest}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
      <button type="submit" class="button">
        {say('console.harvest.rewordSave')}
      </button>
      <Button onPress={onClose}>{say('console.harvest.rewordBack')}</Button>
    </form>
  )
}
