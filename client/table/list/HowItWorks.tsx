import { useState } from 'preact/hooks'

import { Button } from '../../parts/Button.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { Tick } from '../../parts/Tick.tsx'
import type { Say } from '../../text.ts'

type HowProps = { say: Say; tellsOthers: boolean; onTurn: (on: boolean) => void }

const lines = ['pick', 'put', 'more', 'open', 'keys', 'back'] as const

/** A short help, and the switch for hearing what others do. */
export function HowItWorks({ say, tellsOthers, onTurn }: HowProps) {
  const [isOpen, open] = useState(false)
  return (
    <div class="list-how">
      <Button kind="quiet" icon="help" onPress={() => open(true)}>
        {say('list.how')}
      </Button>
      {isOpen && (
        <Dialog title={say('list.how')} onClose={() => open(false)}>
          <ul class="ticks">
            {lines.map((line) => (
              <li key={line}>{say(`list.how.${line}`)}</li>
            ))}
          </ul>
          <Tick on={tellsOthers} onPress={() => onTurn(!tellsOthers)}>
            {say('list.tellOthers')}
          </Tick>
          <Button kind="main" wide icon="close" onPress={() => open(false)}>
            {say('parts.close')}
          </Button>
        </Dialog>
      )}
    </div>
  )
}
