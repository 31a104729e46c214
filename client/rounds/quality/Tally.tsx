import type { SeenQuality } from '../../../rules/view/views.ts'
import type { Say } from '../../text.ts'
import './quality.css'

type TallyProps = { quality: SeenQuality; say: Say }

/** How many persons are complete, as figures of people and in words; and how many cards went which way. */
export function Tally({ quality, say }: TallyProps) {
  const { complete, persons, guesses, askedBack, omitted, open } = quality
  const counts = [
    ['guessed', guesses.length],
    ['asked', askedBack],
    ['omitted', omitted],
    ['open', open],
  ] as const
  return (
    <section class="tally">
      <p class="tally-complete" role="status">
        <People complete={complete} persons={persons} />
        <strong>{say('quality.complete', { complete, persons })}</strong>
      </p>
      <dl class="tally-counts">
        {counts.map(([key, count]) => (
          <div key={key}>
            <dt>{say(`quality.tally.${key}`)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const wide = 16
const high = 26
const perRow = 15

/** Whoever is complete is filled in; of the others only the outline is left. */
function People({ complete, persons }: Pick<SeenQuality, 'complete' | 'persons'>) {
  const across = Math.min(perRow, Math.max(1, persons))
  const rows = Math.ceil(persons / across)
  return (
    <svg class="tally-people" viewBox={`0 0 ${across * wide} ${Math.max(1, rows) * high}`} aria-hidden="true">
      {Array.from({ length: persons }, (_, n) => (
        <path
          key={n}
          class={n < complete ? 'tally-whole' : 'tally-part'}
          transform={`translate(${(n % across) * wide} ${Math.floor(n / across) * high})`}
          d="M8 3a4 4 0 1 1 0 8a4 4 0 1 1 0 -8zM2.5 24v-5a5.5 5.5 0 0 1 11 0v5z"
        />
      ))}
    </svg>
  )
}
