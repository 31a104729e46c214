import { useEffect, useRef, useState } from 'preact/hooks'

import { Button } from '../../../parts/Button.tsx'
import type { Desk } from '../../desk.ts'
import { Codes, LastCode } from './Codes.tsx'
import { PhotoButton } from './PhotoButton.tsx'
import type { Typed } from './useTyping.ts'

type PileProps = { desk: Desk; typed: Typed }

/** The pile that is being typed: its number, its codes, and at once what each of them is. */
export function CurrentPile({ desk, typed }: PileProps) {
  const { say } = desk
  const { at, pile } = typed
  const codes = useRef<HTMLInputElement>(null)
  const of = perPerson(desk)
  return (
    <section class="back-pile" aria-label={say('paper.back.pile', { number: at + 1 })}>
      <h3>
        {say('paper.back.pile', { number: at + 1 })}{' '}
        <span class="back-count">{say('paper.back.of', { count: pile.codes.length, of })}</span>
      </h3>
      <div class="back-fields">
        <NumberField desk={desk} typed={typed} onEnter={() => codes.current?.focus()} />
        <CodesField desk={desk} typed={typed} field={codes} />
        {pile.number === '' && <p class="back-note">{say('paper.back.numberHow')}</p>}
      </div>
      <LastCode desk={desk} typed={typed} />
      <Codes desk={desk} typed={typed} />
      <div class="back-ways">
        <Button icon="right" onPress={typed.next}>
          {say('paper.back.next')}
        </Button>
        <PhotoButton say={say} onRead={typed.type} onTrouble={typed.failed} />
        {(pile.codes.length > 0 || typed.piles.length > 1) && (
          <Button kind="quiet" icon="erase" onPress={typed.dropPile}>
            {say('paper.back.dropPile')}
          </Button>
        )}
      </div>
    </section>
  )
}

/** How many cards were dealt of each person. */
function perPerson({ table: { cardCount, persons } }: Desk): number {
  return persons === 0 ? 0 : cardCount / persons
}

/** Another pile begins with its number: the field takes the focus when the pile changes. */
function NumberField({ desk: { say }, typed, onEnter }: PileProps & { onEnter: () => void }) {
  const field = useRef<HTMLInputElement>(null)
  const drawn = useRef(typed.at)
  useEffect(() => {
    if (drawn.current !== typed.at) field.current?.focus()
    drawn.current = typed.at
  }, [typed.at])
  return (
    <label class="back-field back-number">
      {say('paper.back.number')}
      <input
        ref={field}
        aria-label={say('paper.back.number')}
        inputMode="numeric"
        autocomplete="off"
        enterkeyhint="next"
        value={typed.pile.number}
        onInput={({ currentTarget }) => {
          typed.number(currentTarget.value)
          currentTarget.value = currentTarget.value.replace(/\D/g, '').slice(0, 6)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          onEnter()
        }}
      />
    </label>
  )
}

type CodesFieldProps = PileProps & { field: { current: HTMLInputElement | null } }

/** Four characters are a code, without Enter; Enter goes on to the next pile, and Backspace takes the last code back. */
function CodesField({ desk: { say }, typed, field }: CodesFieldProps) {
  const [left, leave] = useState('')
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      if (left === '') typed.next()
    }
    if (event.key === 'Backspace' && left === '' && typed.pile.codes.length > 0) {
      event.preventDefault()
      typed.drop(typed.pile.codes.length - 1)
    }
  }
  return (
    <label class="back-field">
      {say('paper.back.codes')}
      <input
        ref={field}
        class="back-typed"
        aria-label={say('paper.back.codes')}
        autocomplete="off"
        autocapitalize="characters"
        autocorrect="off"
        spellcheck={false}
        enterkeyhint="next"
        value={left}
        onInput={({ currentTarget }) => {
          const rest = typed.type(currentTarget.value)
          // Also when what is left is what was left before: the field shows nothing else.
          currentTarget.value = rest
          leave(rest)
        }}
        onKeyDown={press}
      />
    </label>
  )
}
