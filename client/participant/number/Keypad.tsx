import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'

import type { CardId } from '../../../rules/workshop.ts'
import { Icon } from '../../parts/Icon.tsx'
import type { Say } from '../../text.ts'

type KeypadProps = {
  say: Say
  /** The card that is on; what was typed belongs to it alone. */
  card: CardId
  blocked: string | undefined
  /** The stamp is on its way: keys wait. */
  resting: boolean
  /** True when the number was set. */
  onSet: (number: string) => Promise<boolean>
}
const mostDigits = 6
const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'erase', '0', 'set'] as const

/** A number by large keys, or by the keyboard. What is written is written: slips are not pointed out. */
export function Keypad({ say, card, blocked, resting, onSet }: KeypadProps) {
  const [number, write] = useTyped(card)
  const set = async () => {
    if (blocked === undefined && !resting && number && (await onSet(number))) write(() => '')
  }
  const onKey = (key: string) =>
    write((before) => (key === 'erase' ? before.slice(0, -1) : digitsOf(before + key)))
  return (
    <form
      class="keypad"
      onSubmit={(event) => {
        event.preventDefault()
        void set()
      }}
    >
      <NumberField say={say} card={card} number={number} onNumber={(typed) => write(() => typed)} />
      <div class="keypad-keys" data-unread>
        {keys.map((key) => (
          <Key key={key} of={key} say={say} idle={number === '' || blocked !== undefined} onKey={onKey} />
        ))}
      </div>
    </form>
  )
}

/** What is typed on this card. Another card has nothing on it from the start: clearing it later would take its first
 * digits away on a slow device. */
function useTyped(card: CardId) {
  const [typed, keep] = useState({ card, number: '' })
  const on = (one: typeof typed) => (one.card === card ? one.number : '')
  const write = (next: (before: string) => string) => keep((before) => ({ card, number: next(on(before)) }))
  return [on(typed), write] as const
}

function digitsOf(typed: string): string {
  return typed.replace(/\D/g, '').slice(0, mostDigits)
}

/** What is typed so far. Who has a mouse, or chose a card from the list below, can type at once. */
function NumberField({
  say,
  card,
  number,
  onNumber,
}: Pick<KeypadProps, 'say' | 'card'> & {
  number: string
  onNumber: (number: string) => void
}) {
  const field = useRef<HTMLInputElement>(null)
  const label = useId()
  // At once: the list folds up with the focus in it, and a browser then takes it away.
  useLayoutEffect(() => {
    const isFromList = document.activeElement?.matches('.numbersOf *') === true
    if (isFromList || matchMedia('(hover: hover)').matches) field.current?.focus({ preventScroll: true })
  }, [card])
  return (
    <>
      <label class="unseen" id={label} for={`${label}-field`}>
        {say('participant.number.yours')}
      </label>
      <input
        ref={field}
        id={`${label}-field`}
        class="keypad-number"
        aria-labelledby={label}
        inputMode="none"
        autocomplete="off"
        value={number}
        placeholder={say('participant.number.yours')}
        onInput={({ currentTarget }) => {
          currentTarget.value = digitsOf(currentTarget.value)
          onNumber(currentTarget.value)
        }}
      />
    </>
  )
}

type KeyProps = { of: (typeof keys)[number]; say: Say; idle: boolean; onKey: (key: string) => void }

function Key({ of, say, idle, onKey }: KeyProps) {
  if (of === 'set') {
    return (
      <button type="submit" class="key key-set" aria-disabled={idle}>
        {say('participant.number.set')}
      </button>
    )
  }
  return (
    <button type="button" class={`key key-${of}`} onClick={() => onKey(of)}>
      {of === 'erase' ? (
        <>
          <Icon id="erase" /> {say('participant.number.erase')}
        </>
      ) : (
        of
      )}
    </button>
  )
}
