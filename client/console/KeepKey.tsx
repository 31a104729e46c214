import { useRef, useState } from 'preact/hooks'

import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Notice } from '../parts/Notice.tsx'
import { reachable } from '../parts/reachable.ts'
import type { Seat } from '../settings.ts'
import type { Say } from '../text.ts'
import type { Desk } from './desk.ts'
import { plain } from './address.ts'
import { dateOf } from './harvest/harvest.ts'
import { seatHash } from './keys.ts'
import { save } from './print/file.ts'
import { Qr } from './Qr.tsx'
import './print/page.css'
import './print/print.css'

/** The console's own key, to keep apart from this screen. Nothing of it shows until somebody asks. */
export function KeepKey({ desk: { say, key, open } }: { desk: Desk }) {
  if (!key) return null
  return (
    <section class="desk-part">
      <p>{say('console.keepLine')}</p>
      <Button
        icon="lock"
        wide
        onPress={() => open((now, close) => <KeySheet desk={now} own={key} onClose={close} />)}
      >
        {say('console.keep')}
      </Button>
    </section>
  )
}

type KeySheetProps = { desk: Desk; own: Seat; onClose: () => void }

type PaperProps = { desk: Desk; own: Seat; written: string; how: string }

function KeySheet({ desk, own, onClose }: KeySheetProps) {
  const { say, addresses } = desk
  const field = useRef<HTMLInputElement>(null)
  const [told, tell] = useState('')
  const written = `${own.workshop}.${own.key}`
  const how = say('console.keep.how', { address: plain(addresses.chosen) })
  const copy = async () => {
    field.current?.select()
    const done = await copied(written)
    tell(say(done ? 'console.keep.copied' : 'console.keep.notCopied'))
  }
  return (
    <Dialog title={say('console.keep.title')} onClose={onClose}>
      <p>{say('console.keep.secret')}</p>
      <label class="desk-key">
        {say('console.keep.label')}
        <input
          ref={field}
          readonly
          value={written}
          spellcheck={false}
          aria-label={say('console.keep.label')}
        />
      </label>
      <div class="desk-ways">
        <Button kind="main" onPress={() => void copy()}>
          {say('console.keep.copy')}
        </Button>
        <Button onPress={() => keepFile(written, how, say)}>{say('console.keep.file')}</Button>
        <Button onPress={() => print()}>{say('console.keep.print')}</Button>
        <Button onPress={onClose}>{say('parts.close')}</Button>
      </div>
      <Notice>{told}</Notice>
      <KeyPaper desk={desk} own={own} written={written} how={how} />
    </Dialog>
  )
}

/** The same as a text file, which any machine can open. */
function keepFile(written: string, how: string, say: Say): void {
  const lines = ['Databasespel', say('console.keep.title'), '', written, '', how, say('console.keep.secret')]
  const name = `${say('console.keep.fileName')}-${dateOf(new Date())}.txt`
  save(name, lines.join('\r\n'), 'text/plain;charset=utf-8')
}

/** The sheet to print: it says what the key is for, and how one comes back with it. */
function KeyPaper({ desk, own, written, how }: PaperProps) {
  const { say, addresses } = desk
  return (
    <div class="a4-paper" role="region" aria-label={say('console.keep.title')} {...reachable}>
      <article class="a4 desk-keyPaper">
        <h1>{say('console.keep.title')}</h1>
        <Qr holds={`${addresses.chosen}/console${seatHash(own)}`} label={say('console.keep.qr')} />
        <p class="desk-keyPaper-key">{written}</p>
        <p>{how}</p>
        <p>{say('console.keep.until')}</p>
      </article>
    </div>
  )
}

/** A page over plain http may not write to the clipboard: then the field is selected, and the hand does the rest. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
