import { Icon } from '../parts/Icon.tsx'
import type { Say } from '../text.ts'
import './planLink.css'

/** To the network check, which has an address of its own. */
export function CheckLink({ say }: { say: Say }) {
  return (
    <a href="/check" class="paper home-way home-wayLink">
      <Icon id="search" size={32} />
      <span>
        <strong>{say('home.check')}</strong>
        <small>{say('home.check.more')}</small>
      </span>
      <Icon id="right" />
    </a>
  )
}
