import { useRef } from 'preact/hooks'

import { Button } from '../../parts/Button.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { pageLanguage } from '../../parts/speech.ts'
import { reachable } from '../../parts/reachable.ts'
import type { Desk } from '../desk.ts'
import { BesidePage } from './BesidePage.tsx'
import { fileName, fileOf, save } from './file.ts'
import style from './page.css?inline'
import './print.css'

/** "Our table beside Rotterdam", to print or to keep; from the reveal on. */
export function PrintButton({ desk: { console, say, open } }: { desk: Desk }) {
  if (!console.beside || !console.whole) return null
  return (
    <Button onPress={() => open((now, close) => <PrintSheet desk={now} onClose={close} />)}>
      {say('console.page.button')}
    </Button>
  )
}

function PrintSheet({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { console, table, say } = desk
  const page = useRef<HTMLDivElement>(null)
  const { beside, whole } = console
  if (!beside || !whole) return null
  const language = pageLanguage()
  const day = new Date()
  const keep = () => {
    const markup = page.current?.innerHTML ?? ''
    save(fileName(day), fileOf({ title: say('console.page.title'), language, style, markup }))
  }
  return (
    <Dialog title={say('console.page.button')} onClose={onClose}>
      <div class="a4-ways">
        <Button kind="main" onPress={() => print()}>
          {say('console.page.print')}
        </Button>
        <Button onPress={keep}>{say('console.page.keep')}</Button>
        <Button onPress={onClose}>{say('parts.close')}</Button>
      </div>
      <div ref={page} class="a4-paper" role="region" aria-label={say('console.page.title')} {...reachable}>
        <BesidePage
          beside={beside}
          whole={whole}
          persons={table.persons}
          day={day}
          language={language}
          say={say}
        />
      </div>
    </Dialog>
  )
}
