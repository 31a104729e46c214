import type { ComponentChildren } from 'preact'

import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import { usePlay } from '../parts/usePlay.ts'
import type { Screen } from '../screen.ts'

type ReadyBarProps = Screen & {
  children: ComponentChildren
  /** Something else to do here, smaller. */
  above?: ComponentChildren
}

/** At the thumb: "I am ready", and after that rest, with a way to take it back. */
export function ReadyBar({ children, above, ...screen }: ReadyBarProps) {
  const { own, say } = screen
  const { play, blocked, told } = usePlay(screen)
  if (!own.may.includes('ready')) return null
  return (
    <div class="thumb">
      {!own.ready && above}
      {told.text && <p role="status">{told.text}</p>}
      {own.ready ? (
        <p class="thumb-ready" role="status">
          <Icon id="check" />
          <span>{say('participant.ready')}</span>
          <Button
            kind="quiet"
            icon="undo"
            blocked={blocked}
            onPress={() => void play('ready', { on: false })}
          >
            {say('participant.notReady')}
          </Button>
        </p>
      ) : (
        <Button
          kind="main"
          wide
          icon="check"
          blocked={blocked}
          onPress={() => void play('ready', { on: true })}
        >
          {children}
        </Button>
      )}
    </div>
  )
}
