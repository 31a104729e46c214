import type { Screen } from '../../../screen.ts'
import { BallotCount } from '../../../talk/BallotCount.tsx'
import { Notes } from '../../../talk/Notes.tsx'
import { Drawing } from '../drawings/Drawing.tsx'
import { Promised } from './Promised.tsx'
import './wrapUp.css'

/** Thanks, how many have answered, and once more who gets what was said. Nothing of what anybody answered. */
export function Evaluation({ screen: { table, say } }: { screen: Screen }) {
  const { ballots, promise, takeaways = [] } = table
  const isFull = takeaways.length > 0
  return (
    <div class={isFull ? 'wall-evaluation wall-evaluation-full' : 'wall-evaluation'}>
      <div class="wall-talk">
        {!isFull && <Drawing of="evaluation" />}
        <div class="wall-sheet">
          <h1>{say('table.evaluation.thanks')}</h1>
          <p class="wall-talk-question">{say('table.evaluation.question')}</p>
          {ballots && !ballots.closed && <p class="wall-talk-until">{say('table.evaluation.few')}</p>}
        </div>
      </div>
      {isFull && <Notes notes={takeaways} say={say} label={say('table.evaluation.question')} />}
      <BallotCount ballots={ballots} say={say} big />
      {promise && <Promised promise={promise} say={say} />}
    </div>
  )
}
