import { useEffect, useRef } from 'preact/hooks'

import type { OwnView, TableView } from '../../rules/view/views.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Waiting } from '../parts/Waiting.tsx'
import { isReady, type Peeked, type PeekedScreen } from '../peek/peeked.ts'
import type { Desk } from './desk.ts'

/** What participants and the projector see, one press away. */
export function PeekButton({ desk: { say, open } }: { desk: Desk }) {
  return (
    <section class="desk-part">
      <p>{say('console.peekLine')}</p>
      <Button
        icon="search"
        wide
        onPress={() => open((now, close) => <PeekSheet desk={now} onClose={close} />)}
      >
        {say('console.peek')}
      </Button>
    </section>
  )
}

/** Two little screens, as large inside as the real ones, so that they are laid out as those are. */
function PeekSheet({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { console, say, act } = desk
  const { sample } = console
  const latest = useRef(act)
  latest.current = act
  const isThere = sample !== undefined
  useEffect(() => {
    // Also when another facilitator stops looking.
    if (!isThere) void latest.current('peek', { on: true })
  }, [isThere])
  useEffect(() => () => void latest.current('peek', { on: false }), [])
  return (
    <Dialog title={say('console.peek')} onClose={onClose}>
      <p>{say('console.peekLine')}</p>
      <div class="desk-peek">
        {sample ? (
          <>
            <Frame desk={desk} whose="participant" own={sample} title={say('console.peekPhone')} />
            <Frame desk={desk} whose="table" own={asTable(sample)} title={say('console.peekTable')} />
          </>
        ) : (
          <Waiting />
        )}
      </div>
      <Button wide onPress={onClose}>
        {say('parts.close')}
      </Button>
    </Dialog>
  )
}

/** The wall has no cards of its own, and nothing to press here. */
function asTable({ mark: _mark, table: _table, ...own }: OwnView): OwnView {
  return { ...own, seat: 't', role: 'table', may: [], persons: {}, cards: {}, tray: [] }
}

type FrameProps = { desk: Desk; whose: PeekedScreen; own: OwnView; title: string }

/** A page of our own that draws what it is told, once it says that it listens. */
function Frame({ desk, whose, own, title }: FrameProps) {
  const { table, labels, online, now } = desk
  const frame = useRef<HTMLIFrameElement>(null)
  const said: Peeked = {
    peeked: whose,
    table: unheard(table),
    own,
    labels,
    online,
    ahead: now() - Date.now(),
  }
  const latest = useRef(said)
  latest.current = said
  const tell = () => frame.current?.contentWindow?.postMessage(latest.current, location.origin)
  useEffect(() => {
    const heard = ({ origin, source, data }: MessageEvent<unknown>) => {
      if (origin === location.origin && source === frame.current?.contentWindow && isReady(data)) tell()
    }
    addEventListener('message', heard)
    return () => removeEventListener('message', heard)
  }, [])
  useEffect(tell, [table, own, labels, online])
  return (
    <figure class={`desk-peek-${whose}`}>
      <figcaption>{title}</figcaption>
      <div class="desk-peek-frame">
        <iframe ref={frame} src="/peek" title={title} />
      </div>
    </figure>
  )
}

/** The projector is heard in the room already. */
function unheard({ sound: _sound, ...table }: TableView): TableView {
  return table
}
