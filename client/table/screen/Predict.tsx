import type { Screen } from '../../screen.ts'
import { Lamps } from '../../talk/Lamps.tsx'
import { PredictSpread } from './PredictSpread.tsx'
import './predict.css'

/** Before: the question, and how many have answered. After: what the group foretold. Nothing real stands here. */
export function Predict({ screen }: { screen: Screen }) {
  const { table, labels, say } = screen
  if (table.spread) return <PredictSpread spread={table.spread} labels={labels} say={say} />
  const { done, of, closed } = table.foretold ?? { done: 0, of: 0 }
  return (
    <div class="wall-predict">
      <h1>{say('step.predict')}</h1>
      <p class="wall-huge">{say('predict.title')}</p>
      <p class="wall-line">{say(closed ? 'table.predictOver' : 'table.predictHow')}</p>
      {of > 0 && !closed && (
        <div class="wall-predict-done">
          <Lamps done={done} of={of} />
          <p role="status">{say('table.foretold', { done, of })}</p>
        </div>
      )}
    </div>
  )
}
