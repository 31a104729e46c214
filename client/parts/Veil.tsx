import type { Screen } from '../screen.ts'
import { Icon } from './Icon.tsx'

/** While the facilitator holds everything still, or looks back: why nothing can be done now. */
export function Veil({ table: { frozen, lookingBack }, say }: Pick<Screen, 'table' | 'say'>) {
  if (!frozen && !lookingBack) return null
  const why = lookingBack ? 'lookingBack' : 'frozen'
  return (
    <div class={`veil veil-${why}`} role="status">
      <p class="paper">
        <Icon id={lookingBack ? 'left' : 'screen'} size={40} />
        <strong>{say(`participant.${why}.title`)}</strong>
        <span>{say(`participant.${why}.text`)}</span>
      </p>
    </div>
  )
}
