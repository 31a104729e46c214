import { BallotCount } from '../../talk/BallotCount.tsx'
import { textsOf } from '../../talk/queue.ts'
import { QueueButton } from '../../talk/QueueSheet.tsx'
import { TextQueue } from '../../talk/TextQueue.tsx'
import type { Desk } from '../desk.ts'
import { SheetButton } from '../SheetButton.tsx'
import { Averages } from './Averages.tsx'
import { OpenBox } from './OpenBox.tsx'
import { PromiseForm } from './PromiseForm.tsx'
import './talk.css'

/** Closes the five questions, shows averages where enough people answered, and what people take home. */
export function EvaluationControls({ desk }: { desk: Desk }) {
  const { table, console, say } = desk
  return (
    <>
      <BallotCount ballots={table.ballots} say={say} />
      {console.evaluation ? (
        <Averages evaluation={console.evaluation} say={say} />
      ) : (
        <p class="desk-soft">{say('console.evaluation.later')}</p>
      )}
      <div class="desk-controls desk-controls-many">
        <OpenBox
          desk={desk}
          words={{
            open: 'console.evaluation.open',
            nobody: 'console.evaluation.nobody',
            title: 'console.evaluation.openTitle',
            text: 'console.evaluation.openText',
          }}
        />
        <QueueButton
          desk={desk}
          words={say('console.evaluation.takeaways')}
          texts={textsOf(console.texts, ['takeaway'])}
          sheet={(now) => (
            <TextQueue
              desk={now}
              texts={textsOf(now.console.texts, ['takeaway'])}
              none={now.say('console.evaluation.takeawaysNone')}
            />
          )}
        />
        <PromiseButton desk={desk} />
      </div>
    </>
  )
}

/** Who gets the harvest can still be said now. */
function PromiseButton({ desk }: { desk: Desk }) {
  const title = desk.say('console.evaluation.promise')
  return <SheetButton desk={desk} title={title} icon="pencil" sheet={(now) => <PromiseForm desk={now} />} />
}
