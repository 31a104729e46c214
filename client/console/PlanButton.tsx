import type { StepName } from '../../rules/agenda.ts'
import type { Say } from '../text.ts'

/** In the wrap-up, for civil servants at the table who want to begin themselves: the step plan, in a window of its own. */
export function PlanButton({ name, say }: { name: StepName; say: Say }) {
  if (name !== 'wrapUp') return null
  return (
    <a class="button" href="/plan" target="_blank" rel="noopener">
      {say('console.plan')}
    </a>
  )
}
