import { pageLanguage } from '../../parts/speech.ts'
import type { Screen } from '../../screen.ts'

type TheChoiceProps = Pick<Screen, 'table' | 'say'> & { first: string | undefined }

/** Which recommendation one chose oneself. */
export function TheChoice({ table: { recommendations = [] }, first, say }: TheChoiceProps) {
  const one = recommendations.find(({ id }) => id === first)
  if (!one) return null
  return (
    <p class="wrapUp-choice">
      <small>{say('wrapUp.chose')}</small>
      <strong>{one.title[pageLanguage()]}</strong>
    </p>
  )
}
