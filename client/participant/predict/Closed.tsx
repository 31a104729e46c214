import { Icon } from '../../parts/Icon.tsx'
import type { Screen } from '../../screen.ts'
import { Answers } from './Answers.tsx'
import { Spread } from '../../prediction/Spread.tsx'
import './predict.css'

/** Nobody can change anything any more: what one foretold oneself, and what the group did. */
export default function Closed({ table: { spread, lookingBack }, own: { prediction }, labels, say }: Screen) {
  return (
    <div class="predict">
      <section class="paper predict-sheet predict-end">
        <Icon id="screen" size={48} />
        <h2>{say('predict.look')}</h2>
        {prediction ? (
          <>
            <p>{say('predict.yours')}</p>
            <Answers prediction={prediction} labels={labels} say={say} />
          </>
        ) : (
          // Looking back, what one foretold is not there any more: that does not mean that it was nothing.
          !lookingBack && <p>{say('predict.none')}</p>
        )}
      </section>
      {spread && (
        <section class="paper predict-sheet" aria-labelledby="predict-group">
          <h2 id="predict-group">{say('predict.spread.title')}</h2>
          <Spread spread={spread} labels={labels} say={say} />
        </section>
      )}
    </div>
  )
}
