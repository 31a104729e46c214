import type { Labels } from '../../../rules/deck.ts'
import type { SeenMessy } from '../../../rules/view/views.ts'
import { CardFace } from '../../parts/CardFace.tsx'
import type { Say } from '../../text.ts'
import { facesOf } from './messy.ts'
import './quality.css'

type MessyCardProps = { card: SeenMessy; labels: Labels; say: Say }

/** A messy card, large, and one line that says what is wrong with it. */
export function MessyCard({ card, labels, say }: MessyCardProps) {
  const faces = facesOf(card, labels, say)
  return (
    <div class="messy">
      <div class={`messy-cards messy-${card.writing.as}`}>
        {faces.map((face) => (
          <CardFace key={face.value} card={face} labels={labels} say={say} />
        ))}
      </div>
      <p class="messy-what">{say(`quality.kind.${card.writing.as}`)}</p>
    </div>
  )
}
