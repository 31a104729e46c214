import { Icon } from '../parts/Icon.tsx'
import type { Say } from '../text.ts'
import './planLink.css'

/** To the step plan for a data project, which has an address of its own. */
export function PlanLink({ say }: { say: Say }) {
  return (
    <a href="/plan" class="paper home-way home-wayLink">
      <Icon id="list" size={32} />
      <span>
        <strong>{say('home.plan')}</strong>
        <small>{say('home.plan.more')}</small>
      </span>
      <Icon id="right" />
    </a>
  )
}
