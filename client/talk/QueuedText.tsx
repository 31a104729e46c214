import { useLayoutEffect, useRef, useState } from 'preact/hooks'

import type { Text, TextId } from '../../rules/talk.ts'
import type { Desk } from '../console/desk.ts'
import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import { themesInOrder } from './queue.ts'
import { WordsForm } from './WordsForm.tsx'

type OneProps = { desk: Desk; id: TextId; text: Text }
type QueuedProps = OneProps & { themes?: boolean; about?: string }

/** One text, and what the facilitator can do with it. */
export function QueuedText({ about, ...one }: QueuedProps) {
  const { desk, id, text } = one
  const { say, player } = desk
  const [doing, now] = useState<Doing>()
  const row = useFocus(doing)
  const reword = async (words: string) => {
    const done = await player.play('rewordText', { text: id, words })
    if (done) now(undefined)
    return done
  }
  return (
    <li class={`queue-one queue-${text.state}`} ref={row}>
      {about && <p class="desk-soft">{about}</p>}
      {doing === 'rewording' ? (
        <WordsForm
          desk={desk}
          label={say('console.queue.newWords')}
          send={say('console.queue.keep')}
          first={text.words}
          onSend={reword}
        />
      ) : (
        <p class="queue-words">
          {text.words} <State text={text} say={say} />
        </p>
      )}
      <Ways {...one} doing={doing} onDo={now} />
    </li>
  )
}

type Doing = 'rewording' | 'away' | undefined
/** What was pressed is gone: the focus goes to what came for it, and where that could throw away, to the way back. */
function useFocus(doing: Doing) {
  const row = useRef<HTMLLIElement>(null)
  const before = useRef(doing)
  useLayoutEffect(() => {
    if (before.current === doing) return
    before.current = doing
    const found = row.current?.querySelectorAll<HTMLElement>(doing === 'rewording' ? 'input' : 'button') ?? []
    const next = doing === 'away' ? found[found.length - 1] : found[0]
    next?.focus()
  }, [doing])
  return row
}

type WaysProps = Omit<QueuedProps, 'about'> & { doing: Doing; onDo: (doing: Doing) => void }

function Ways({ themes, doing, onDo, ...one }: WaysProps) {
  const { say } = one.desk
  if (doing === 'rewording')
    return (
      <div class="queue-ways">
        <Button onPress={() => onDo(undefined)}>{say('console.queue.notNow')}</Button>
      </div>
    )
  return (
    <div class="queue-ways">
      {!doing && <Judge {...one} />}
      {!doing && themes && <Theme {...one} />}
      {!doing && (
        <Button
          icon="pencil"
          label={named(say('console.queue.reword'), one.text)}
          onPress={() => onDo('rewording')}
        >
          {say('console.queue.reword')}
        </Button>
      )}
      <Away {...one} asked={doing === 'away'} onAsk={(on) => onDo(on ? 'away' : undefined)} />
    </div>
  )
}

/** What a button is called for the ear: it says of which text. */
function named(what: string, { words }: Text): string {
  return `${what}: ${words}`
}

function State({ text: { state }, say }: { text: Text; say: Desk['say'] }) {
  return (
    <span class="queue-state">
      {state === 'shown' && <Icon id="screen" size={18} />}
      {say(`console.queue.state.${state}`)}
    </span>
  )
}

/** Shown on the wall, or kept from it; pressed once more it waits again. */
function Judge({ desk: { say, player }, id, text }: OneProps) {
  return (
    <>
      {(['shown', 'hidden'] as const).map((state) => (
        <Button
          key={state}
          pressed={text.state === state}
          blocked={player.blocked}
          label={named(say(`console.queue.${state}`), text)}
          onPress={() =>
            void player.play('judgeText', { text: id, state: text.state === state ? 'waiting' : state })
          }
        >
          {say(`console.queue.${state}`)}
        </Button>
      ))}
    </>
  )
}

function Theme({ desk: { say, player }, id, text }: OneProps) {
  const give = (value: string) => {
    const theme = themesInOrder.find((one) => one === value)
    void player.play('groupText', { text: id, ...(theme ? { theme } : {}) })
  }
  return (
    <select
      aria-label={named(say('console.queue.theme'), text)}
      value={text.theme ?? ''}
      disabled={player.blocked !== undefined}
      onChange={({ currentTarget }) => give(currentTarget.value)}
    >
      <option value="">{say('console.queue.noTheme')}</option>
      {themesInOrder.map((theme) => (
        <option key={theme} value={theme}>
          {say(`talk.theme.${theme}`)}
        </option>
      ))}
    </select>
  )
}

type AwayProps = OneProps & { asked: boolean; onAsk: (on: boolean) => void }

/** Away for good: nobody brings it back, so it asks once more, in its place. */
function Away({ desk: { say, player }, id, text, asked, onAsk }: AwayProps) {
  if (!asked)
    return (
      <Button icon="erase" label={named(say('console.queue.away'), text)} onPress={() => onAsk(true)}>
        {say('console.queue.away')}
      </Button>
    )
  return (
    <span class="queue-sure">
      <span role="status">{say('console.queue.sure')}</span>
      <Button kind="stop" blocked={player.blocked} onPress={() => void player.play('dropText', { text: id })}>
        {say('console.queue.awayYes')}
      </Button>
      <Button onPress={() => onAsk(false)}>{say('console.queue.notNow')}</Button>
    </span>
  )
}
