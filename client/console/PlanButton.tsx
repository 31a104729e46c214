import type { Say } from '../text.ts'

/** For civil servants at the table who want to begin themselves: the step plan, in a window of its own. */
export function PlanButton({ say }: { say: Say }) {
  return (
    <a class="button" href="/plan" target="_blank" rel="noopener">
      {say('console.plan')}
    </a>
  )
}
