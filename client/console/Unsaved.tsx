import { Icon } from '../parts/Icon.tsx'
import type { Say } from '../text.ts'

/** For who leads: nothing that people do counts until the disk takes it again. */
export function Unsaved({ say }: { say: Say }) {
  return (
    <div class="lineBanner">
      <Icon id="noLine" />
      <p>
        <strong>{say('console.unsaved.title')}</strong> {say('console.unsaved.text')}
      </p>
    </div>
  )
}
