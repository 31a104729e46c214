import type { Outcome } from '../../../rules/workshop.ts'
import { OutcomeShape } from '../../parts/CardFace.tsx'
import type { Say } from '../../text.ts'
import { outcomesInOrder } from '../../table/words.ts'
import type { Counted } from './counts.ts'

type BarsProps = { counted: Counted; categories: Record<string, string>; say: Say }

/** Bars made of cards: each card is one unit of its bar, and the words say the same. */
export function Bars({ counted, categories, say }: BarsProps) {
  return (
    <ul class="bars">
      {counted.counts.map((count) => (
        <li key={count.category}>
          <h3>{categories[count.category]}</h3>
          {outcomesInOrder.map((outcome) => (
            <Bar key={outcome} outcome={outcome} count={count[outcome]} of={counted[outcome]} say={say} />
          ))}
        </li>
      ))}
    </ul>
  )
}

function Bar({ outcome, count, of, say }: { outcome: Outcome; count: number; of: number; say: Say }) {
  return (
    <div class="bar">
      <span class="bar-cards" aria-hidden="true">
        {Array.from({ length: of }, (_, n) => (
          <span key={n} class={`bar-card ${n < count ? `help-${outcome}` : 'bar-empty'}`}>
            {n < count && <OutcomeShape outcome={outcome} size={14} />}
          </span>
        ))}
      </span>
      <p>{say(`participant.discover.${outcome}`, { count, of })}</p>
    </div>
  )
}
