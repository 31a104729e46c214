import type { Screen } from '../../screen.ts'
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
      <p class="wall-line">{say(closed ? 'table.predictOver' : 'table.predictPhone')}</p>
      {of > 0 && !closed && (
        <div class="wall-predict-done">
          <Lamps done={done} of={of} />
          <p role="status">{say('table.foretold', { done, of })}</p>
        </div>
      )}
    </div>
  )
}

/** So many lamps burn as have answered: how many, not who. */
function Lamps({ done, of }: { done: number; of: number }) {
  const perRow = of > 20 ? Math.ceil(of / 2) : of
  return (
    <svg
      class="wall-predict-lamps"
      viewBox={`0 0 ${perRow * 10} ${Math.ceil(of / perRow) * 10}`}
      aria-hidden="true"
    >
      {Array.from({ length: of }, (_, n) => (
        <circle
          key={n}
          class={n < done ? 'wall-predict-lit' : ''}
          cx={(n % perRow) * 10 + 5}
          cy={Math.floor(n / perRow) * 10 + 5}
          r="3.6"
        />
      ))}
    </svg>
  )
}
