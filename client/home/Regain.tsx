import { useContext, useId, useState } from 'preact/hooks'

import { Device } from '../parts/device.ts'
import { Notice } from '../parts/Notice.tsx'
import { seatIn } from '../settings.ts'
import type { Say } from '../text.ts'
import { charactersOf, pairingLength } from './code.ts'
import { said } from './said.ts'
import { useJoin } from './useJoin.ts'
import './regain.css'

/** For a facilitator whose screen is gone: the key that was kept, or a pairing code from somebody who leads too. */
export function Regain({ say }: { say: Say }) {
  const [text, write] = useState('')
  const [isNone, tell] = useState(false)
  const { state, go, back } = useJoin(useContext(Device))
  const id = useId()
  const onSubmit = (event: Event) => {
    event.preventDefault()
    const seat = seatIn(text)
    const code = charactersOf(text)
    tell(!seat && code.length !== pairingLength)
    if (state === 'busy') return
    if (seat) back(seat)
    else if (code.length === pairingLength) go(code, 1)
  }
  const no = isNone ? say('home.regain.none') : state === 'ready' || state === 'busy' ? '' : said(state, say)
  return (
    <form class="paper startForm regain" onSubmit={onSubmit}>
      <h1>{say('home.regain.title')}</h1>
      <p>{say('home.regain.text')}</p>
      <label id={`${id}-label`} for={id}>
        {say('home.regain.label')}
      </label>
      <textarea
        id={id}
        aria-labelledby={`${id}-label`}
        rows={3}
        value={text}
        onInput={({ currentTarget }) => write(currentTarget.value)}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
      />
      <Notice tone="no">{no}</Notice>
      <button type="submit" class="button button-main button-wide">
        {say(state === 'busy' ? 'home.join.busy' : 'home.regain.button')}
      </button>
      <p>{say('home.regain.none.more')}</p>
    </form>
  )
}
