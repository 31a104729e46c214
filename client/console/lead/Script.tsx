import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

import type { StepName } from '../../../rules/agenda.ts'
import type { Desk } from '../desk.ts'
import { linesOf } from './lines.ts'

/** What to say, line by line. */
export function Script({ desk: { say }, name }: { desk: Desk; name: StepName }) {
  return (
    <blockquote class="desk-say">
      <p class="desk-say-label">{say('console.say')}</p>
      {linesOf(say(`script.${name}`)).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </blockquote>
  )
}

/** What to do, open where there is room for it, and what to do when it goes wrong. */
export function Doing({ desk: { say }, name }: { desk: Desk; name: StepName }) {
  const [folds, isOpen, turn] = useRoom()
  return (
    <div class="desk-doing" ref={folds}>
      <details class="desk-shown" open={isOpen} onToggle={({ currentTarget }) => turn(currentTarget.open)}>
        <summary>{say('console.do')}</summary>
        <Lines text={say(`script.do.${name}`)} />
      </details>
      <details class="desk-shown">
        <summary>{say('console.remedy')}</summary>
        <Lines text={say(`script.remedy.${name}`)} />
      </details>
    </div>
  )
}

function Lines({ text }: { text: string }) {
  return (
    <ul>
      {linesOf(text).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/**
 * Open at first, and closed by itself where the sheet around it would have to scroll; from then on it is the
 * facilitator who opens and closes it.
 */
function useRoom() {
  const inside = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(true)
  const mine = useRef(false)
  const [, drawAgain] = useState(false)
  // Another letter may need more lines.
  useEffect(() => void document.fonts.ready.then(() => drawAgain(true)), [])
  useLayoutEffect(() => {
    const sheet = inside.current?.closest('.desk-now')
    if (!sheet || !isOpen || mine.current) return
    if (sheet.scrollHeight > sheet.clientHeight) setOpen(false)
  })
  const turn = (open: boolean) => {
    if (open === isOpen) return
    mine.current = true
    setOpen(open)
  }
  return [inside, isOpen, turn] as const
}
