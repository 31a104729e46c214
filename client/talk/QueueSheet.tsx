import type { ComponentChildren } from 'preact'

import type { Desk } from '../console/desk.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { waitingIn, type Named } from './queue.ts'
import './queue.css'

type QueueButtonProps = {
  desk: Desk
  /** What the button says before it says how many wait. */
  words: string
  texts: readonly Named[]
  /** What lies under the button; drawn again with every change. */
  sheet: (desk: Desk) => ComponentChildren
}

/** Folded until it is pressed: how many wait, and behind it the sheet to judge them in. */
export function QueueButton({ desk, words, texts, sheet }: QueueButtonProps) {
  const { say, open } = desk
  const waiting = waitingIn(texts).length
  const show = () =>
    open((now, close) => (
      <Dialog title={words} onClose={close}>
        {sheet(now)}
        <div class="queue-foot">
          <Button wide onPress={close}>
            {now.say('parts.close')}
          </Button>
        </div>
      </Dialog>
    ))
  return (
    <Button icon="list" onPress={show}>
      {words} {waiting > 0 && <b class="desk-badge">{say('console.queue.waiting', { count: waiting })}</b>}
    </Button>
  )
}
