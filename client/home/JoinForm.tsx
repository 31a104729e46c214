import { useContext, useEffect, useId, useState } from 'preact/hooks'

import { Device } from '../parts/device.ts'
import { Notice } from '../parts/Notice.tsx'
import type { Say } from '../text.ts'
import { codeFrom, codeLength, hasLookalike, isWhole } from './code.ts'
import { Pair } from './Pair.tsx'
import { said } from './said.ts'
import { useJoin } from './useJoin.ts'

/** Joining with the six characters of the big screen, or the eight that the facilitator reads out. */
export function JoinForm({ say }: { say: Say }) {
  const device = useContext(Device)
  const [code, setCode] = useState('')
  const [short, setShort] = useState(false)
  const [people, setPeople] = useState<1 | 2>(1)
  const { state, go } = useJoin(device)
  useEffect(() => void import('./Seated.tsx').catch(() => {}), [])
  const onSubmit = (event: Event) => {
    event.preventDefault()
    setShort(!isWhole(code))
    if (isWhole(code) && state !== 'busy') go(code, people)
  }
  return (
    <form class="paper joinForm" onSubmit={onSubmit}>
      <h2>{say('home.join.title')}</h2>
      <CodeField say={say} code={code} onCode={(typed) => setCode(codeFrom(typed))} />
      <Pair people={people} onPeople={setPeople} say={say} />
      <Notice tone="no">{wordFor(code, short, state, say)}</Notice>
      <button type="submit" class="button button-main button-wide">
        {say(state === 'busy' ? 'home.join.busy' : 'home.join.button')}
      </button>
    </form>
  )
}

function CodeField({ say, code, onCode }: { say: Say; code: string; onCode: (typed: string) => void }) {
  const id = useId()
  return (
    <p class="codeField">
      <label id={`${id}-label`} for={id}>
        {say('home.join.label')}
      </label>
      <input
        id={id}
        aria-labelledby={`${id}-label`}
        value={code}
        onInput={({ currentTarget }) => {
          onCode(currentTarget.value)
          currentTarget.value = codeFrom(currentTarget.value)
        }}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        enterkeyhint="go"
        placeholder="••••••"
      />
    </p>
  )
}

function wordFor(code: string, short: boolean, state: ReturnType<typeof useJoin>['state'], say: Say): string {
  if (hasLookalike(code)) return say('home.join.lookalike')
  if (short && !isWhole(code)) return say(code.length < codeLength ? 'home.join.short' : 'home.join.seven')
  return state === 'ready' || state === 'busy' ? '' : said(state, say)
}
