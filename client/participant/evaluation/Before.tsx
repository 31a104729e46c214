import { useState } from 'preact/hooks'

import { Button } from '../../parts/Button.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { pageLanguage, useSay } from '../../parts/speech.ts'
import type { Screen } from '../../screen.ts'
import { Asking } from './Asking.tsx'
import './evaluation.css'

/**
 * Before a lesson: the same five statements, for who likes. They stand under everything that matters more, and open
 * in a sheet. The welcome does with few texts, so this part fetches its own.
 */
export default function Before(screen: Screen) {
  const { table, own } = screen
  const say = useSay(pageLanguage(), table.settings.address, 'own')
  const [asking, ask] = useState(false)
  if (!say) return null
  const done = () => ask(false)
  return (
    <section class="paper panelText">
      {own.ballot ? (
        <p role="status">{say('evaluation.before.sent')}</p>
      ) : (
        <>
          <h2>{say('evaluation.before.title')}</h2>
          <p>{say('evaluation.before.text')}</p>
        </>
      )}
      <Button wide icon={own.ballot ? 'pencil' : 'list'} onPress={() => ask(true)}>
        {say(own.ballot ? 'evaluation.change' : 'evaluation.before.begin')}
      </Button>
      {asking && (
        <Dialog title={say('evaluation.before.title')} onClose={done}>
          <Asking {...screen} say={say} moments={['before']} withWords={false} onDone={done} />
          <Button kind="quiet" onPress={done}>
            {say('parts.close')}
          </Button>
        </Dialog>
      )}
    </section>
  )
}
