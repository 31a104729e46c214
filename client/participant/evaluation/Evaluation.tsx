import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

import { isAsked } from '../../dialogue/ballot.ts'
import { LookUp } from '../../dialogue/LookUp.tsx'
import { useOwnBallot } from '../../dialogue/ownBallot.tsx'
import { useHeard } from '../../parts/useHeard.ts'
import { Button } from '../../parts/Button.tsx'
import { Icon } from '../../parts/Icon.tsx'
import type { Screen } from '../../screen.ts'
import { moments } from './asked.ts'
import { Asking } from './Asking.tsx'
import './evaluation.css'

/** Five statements at the end: a class says how it is now, a council how it was before and how it is now. */
export default function Evaluation(screen: Screen) {
  const { table, own, say } = screen
  const [again, ask] = useState(false)
  const isOpen = isAsked('evaluate', table, own)
  const mine = useOwnBallot(screen)
  const where = useHeard(`${isOpen} ${mine.isIn && !again}`)
  const isAsking = isOpen && (!mine.isIn || again)
  return (
    <div class="evaluation" ref={where}>
      {isAsking ? (
        <Asking
          {...screen}
          moments={table.settings.evaluation === 'both' ? ['now'] : moments}
          withWords
          mine={mine}
          onDone={() => ask(false)}
        />
      ) : (
        <Thanks say={say}>
          {isOpen ? (
            <>
              <p>{say('evaluation.sent')}</p>
              <Button icon="pencil" onPress={() => ask(true)}>
                {say('evaluation.change')}
              </Button>
            </>
          ) : null}
        </Thanks>
      )}
    </div>
  )
}

type ThanksProps = Pick<Screen, 'say'> & { children: ComponentChildren }

function Thanks({ say, children }: ThanksProps) {
  return (
    <section class="paper evaluation-sheet evaluation-thanks">
      <Icon id="check" size={48} />
      <h2 tabIndex={-1}>{say('evaluation.thanks')}</h2>
      {children}
      <LookUp>{say('evaluation.look')}</LookUp>
    </section>
  )
}
