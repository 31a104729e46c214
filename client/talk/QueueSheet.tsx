import type { ComponentChildren } from 'preact'

import type { Desk } from '../console/desk.ts'
import { SheetButton } from '../console/SheetButton.tsx'
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
  const waiting = waitingIn(texts).length
  return (
    <SheetButton desk={desk} title={words} sheet={sheet}>
      {words}{' '}
      {waiting > 0 && <b class="desk-badge">{desk.say('console.queue.waiting', { count: waiting })}</b>}
    </SheetButton>
  )
}
