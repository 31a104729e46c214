import { useContext } from 'preact/hooks'

import { Device } from '../parts/device.ts'
import { Icon } from '../parts/Icon.tsx'
import type { Say } from '../text.ts'
import './aloudButton.css'

/** Switches on and off that this device reads its screen aloud; it stays as it is until somebody changes it. */
export function AloudButton({ say }: { say: Say }) {
  const { aloud, onAloud } = useContext(Device)
  return (
    <button type="button" class="aloudButton" aria-pressed={aloud} onClick={() => onAloud(!aloud)}>
      <Icon id="sound" size={26} />
      <span class="unseen">{say('aloud.read')}</span>
    </button>
  )
}
