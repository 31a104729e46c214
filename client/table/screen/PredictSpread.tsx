import { SpreadLargest, SpreadMatters, type SpreadProps } from '../../prediction/Spread.tsx'
import { SpreadShare } from '../../prediction/SpreadShare.tsx'

/** What the group foretold, for the whole room: no names, and no real figure. */
export function PredictSpread(props: SpreadProps) {
  const { spread, say } = props
  if (spread.answers === 0)
    return (
      <div class="wall-predict">
        <h1>{say('step.predict')}</h1>
        <p class="wall-huge">{say('predict.spread.nobody')}</p>
      </div>
    )
  return (
    <div class="wall-spread">
      <h1>{say('predict.spread.title')}</h1>
      <section class="wall-sheet wall-spread-largest">
        <SpreadLargest {...props} />
      </section>
      <section class="wall-sheet">
        <SpreadShare {...props} />
      </section>
      <section class="wall-sheet wall-spread-matters">
        <SpreadMatters {...props} />
      </section>
    </div>
  )
}
