import { useState } from 'preact/hooks'

import type { Language } from '../../rules/workshop.ts'
import { Confirm } from '../parts/Confirm.tsx'
import { Tick } from '../parts/Tick.tsx'
import type { Say } from '../text.ts'
import { useLabels } from './useLabels.ts'

type OriginProps = { say: Say; language: Language; on: boolean; onChange: (on: boolean) => void }

/** The card that can hurt: off, and on only after the deck's warning was read. */
export function Origin({ say, language, on, onChange }: OriginProps) {
  const [asking, setAsking] = useState(false)
  const labels = useLabels(language)
  const warning = labels && labels !== 'missing' ? labels.originWarning : undefined
  return (
    <>
      <Tick on={on} onPress={() => (on ? onChange(false) : setAsking(warning !== undefined))}>
        <strong>{say('home.start.origin')}</strong>
        <br />
        {!on && say(labels === 'missing' ? 'net.unreachable' : 'home.start.originOff')}
      </Tick>
      {asking && warning && (
        <Confirm
          title={say('home.start.originTitle')}
          text={warning}
          yes={say('home.start.originYes')}
          say={say}
          onYes={() => {
            onChange(true)
            setAsking(false)
          }}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  )
}
