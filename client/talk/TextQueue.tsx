import { useLayoutEffect, useRef, useState } from 'preact/hooks'

import type { Text } from '../../rules/talk.ts'
import type { Desk } from '../console/desk.ts'
import { Button } from '../parts/Button.tsx'
import { Notice } from '../parts/Notice.tsx'
import { inPlace, waitingFirst, waitingIn, type Named } from './queue.ts'
import { QueuedText } from './QueuedText.tsx'
import './queue.css'

export type TextQueueProps = {
  desk: Desk
  /** What the list holds: `textsOf(desk.console.texts, ['tip'])`. */
  texts: readonly Named[]
  /** Said where there is nothing. */
  none: string
  /** Tips get a theme. */
  themes?: boolean
  /** What a text is about, small above it: its statement, for instance. */
  about?: (text: Text) => string | undefined
}

/**
 * Words that came loose from whoever wrote them, for the facilitator alone: to show, keep hidden, reword, give a theme,
 * or take away for good. Belongs in a sheet: nobody reads over the shoulder.
 */
export function TextQueue({ desk, texts, none, themes, about }: TextQueueProps) {
  const { player } = desk
  // Whoever judges goes down the list: nothing jumps away from under the pointer.
  const [order] = useState(() => waitingFirst(texts).map(([id]) => id))
  const list = useKept(texts.length)
  if (texts.length === 0) return <p class="queue-none">{none}</p>
  return (
    <div class="queue">
      <Head desk={desk} texts={texts} />
      {player.told.text && <Notice tone={player.told.tone}>{player.told.text}</Notice>}
      <ul class="queue-list" ref={list} tabIndex={-1}>
        {inPlace(order, texts).map(([id, text]) => {
          const what = about?.(text)
          return (
            <QueuedText
              key={id}
              desk={desk}
              id={id}
              text={text}
              {...(themes ? { themes } : {})}
              {...(what ? { about: what } : {})}
            />
          )
        })}
      </ul>
    </div>
  )
}

/** How many wait, and the way to let them all through once they are read. */
function Head({ desk: { say, player }, texts }: Pick<TextQueueProps, 'desk' | 'texts'>) {
  const waiting = waitingIn(texts)
  const showAll = async () => {
    // The first no ends it: what still waits stays in the list, and the button with it.
    for (const [text] of waiting) if (!(await player.play('judgeText', { text, state: 'shown' }))) return
  }
  return (
    <div class="queue-head">
      <p role="status">
        <strong>{say('console.queue.waiting', { count: waiting.length })}</strong>{' '}
        <span class="desk-soft">{say('console.queue.total', { count: texts.length })}</span>
      </p>
      {waiting.length > 1 && (
        <Button icon="screen" blocked={player.blocked} onPress={() => void showAll()}>
          {say('console.queue.showAll', { count: waiting.length })}
        </Button>
      )}
    </div>
  )
}

/** Where a text goes away, the focus that was on it stays in the list. */
function useKept(count: number) {
  const list = useRef<HTMLUListElement>(null)
  const before = useRef(count)
  useLayoutEffect(() => {
    if (count < before.current && document.activeElement === document.body) list.current?.focus()
    before.current = count
  }, [count])
  return list
}
