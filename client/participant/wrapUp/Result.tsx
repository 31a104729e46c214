import { LookUp } from '../../dialogue/LookUp.tsx'
import { pageLanguage } from '../../parts/speech.ts'
import type { Screen } from '../../screen.ts'

/** What the group chose, as on the wall, and which of it one chose oneself; then who gets all this. */
export function Result({ table, say, own }: Pick<Screen, 'table' | 'say'> & { own: string | undefined }) {
  const { recommendations = [], promise } = table
  const most = Math.max(1, ...recommendations.map(({ count = 0 }) => count))
  return (
    <section class="paper wrapUp-sheet">
      <h2 tabIndex={-1}>{say('wrapUp.result')}</h2>
      <ul class="wrapUp-result">
        {recommendations.map(({ id, title, count }) => (
          <li key={id}>
            <p>
              {title[pageLanguage()]} {id === own && <small>{say('wrapUp.own')}</small>}
            </p>
            {count !== undefined && (
              <p class="wrapUp-count">
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={(100 * count) / most} height="10" />
                </svg>
                <strong>{say('wrapUp.count', { count })}</strong>
              </p>
            )}
          </li>
        ))}
      </ul>
      {promise && (
        <p class="wrapUp-promise">
          {promise.who && <strong>{say('wrapUp.who', { who: promise.who })}</strong>}
          {promise.when && <strong>{say('wrapUp.when', { when: promise.when })}</strong>}
        </p>
      )}
      <LookUp>{say('wrapUp.look')}</LookUp>
    </section>
  )
}
