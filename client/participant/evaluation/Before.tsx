import { useState } from 'preact/hooks'

import { useOwnBallot } from '../../dialogue/ownBallot.tsx'
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
  const { table } = screen
  const mine = useOwnBallot(screen)
  const say = useSay(pageLanguage(), table.settings.address, 'own')
  const [asking, ask] = useState(false)
  if (!say) return null
  const done = () => ask(false)
  return (
    <section class="paper panelText">
      {mine.isIn ? (
        <p role="status">{say('evaluation.before.sent')}</p>
      ) : (
        <>
          <h2>{say('evaluation.before.title')}</h2>
          <p>{say('evaluation.before.text')}</p>
        </>
      )}
      <Button wide icon={mine.isIn ? 'pencil' : 'list'} onPress={() => ask(true)}>
        {say(mine.isIn ? 'evaluation.change' : 'evaluation.before.begin')}
      </Button>
      {asking && (
        <Dialog title={say('evaluation.before.title')} onClose={done}>
          <Asking {...screen} say={say} moments={['before']} withWords={false} mine={mine} onDone={done} />
          <Button kind="quiet" icon="close" onPress={done}>
            {say('parts.close')}
          </Button>
        </Dialog>
      )}
    </section>
  )
}
