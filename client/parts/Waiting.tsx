import { useContext } from 'preact/hooks'

import { Speech } from './speech.ts'

/** Words for a moment of waiting; they appear only when it takes longer than a blink. */
export function Waiting() {
  const say = useContext(Speech)
  return (
    <p class="waiting" role="status">
      {say?.('parts.moment')}
    </p>
  )
}
