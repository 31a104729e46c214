import type { Say } from '../text.ts'

/** What to do where phones cannot reach the laptop: three steps to a network of one's own. */
export function HotspotSteps({ say }: { say: Say }) {
  return (
    <ol class="desk-hotspot-steps">
      <li>{say('console.hotspot.1')}</li>
      <li>{say('console.hotspot.2')}</li>
      <li>{say('console.hotspot.3')}</li>
    </ol>
  )
}
