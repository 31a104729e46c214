import { textsOf } from '../../talk/queue.ts'
import { QueueButton } from '../../talk/QueueSheet.tsx'
import { TextQueue } from '../../talk/TextQueue.tsx'
import type { Desk } from '../desk.ts'
import { Agreed } from './Agreed.tsx'
import { OpenBox } from './OpenBox.tsx'
import { PromiseForm } from './PromiseForm.tsx'
import './talk.css'

/** Opens what people chose, lets their sentences through, and says who gets the harvest and when they hear back. */
export function WrapUpControls({ desk }: { desk: Desk }) {
  const { table, say } = desk
  return (
    <>
      {table.ballots?.closed && <p class="desk-soft">{say('console.wrapUp.opened')}</p>}
      <div class="desk-controls desk-controls-many">
        <OpenBox
          desk={desk}
          words={{
            open: 'console.wrapUp.open',
            nobody: 'console.wrapUp.nobody',
            title: 'console.wrapUp.openTitle',
            text: 'console.wrapUp.openText',
          }}
        />
        <QueueButton
          desk={desk}
          words={say('console.wrapUp.sentences')}
          texts={textsOf(desk.console.texts, ['sentence'])}
          sheet={(now) => (
            <TextQueue
              desk={now}
              texts={textsOf(now.console.texts, ['sentence'])}
              none={now.say('console.wrapUp.sentencesNone')}
            />
          )}
        />
        <Agreed desk={desk} />
      </div>
      <PromiseForm desk={desk} />
    </>
  )
}
