import type { Screen } from '../screen.ts'
import { Icon } from './Icon.tsx'

/**
 * While the facilitator holds everything still, or looks back: why nothing can be done now. Its place is always there,
 * so that whoever listens to the screen hears it when it fills.
 */
export function Veil({ table, say }: Pick<Screen, 'table' | 'say'>) {
  return (
    <div role="status">
      {(table.frozen || table.lookingBack) && (
        <Why why={table.lookingBack ? 'lookingBack' : 'frozen'} say={say} />
      )}
    </div>
  )
}

function Why({ why, say }: Pick<Screen, 'say'> & { why: 'frozen' | 'lookingBack' }) {
  return (
    <div class={`veil veil-${why}`}>
      <p class="paper">
        <Icon id={why === 'lookingBack' ? 'left' : 'screen'} size={40} />
        <strong>{say(`participant.${why}.title`)}</strong>
        <span>{say(`participant.${why}.text`)}</span>
      </p>
    </div>
  )
}
