import { Icon } from '../parts/Icon.tsx'
import './lookUp.css'

/** At the foot of a phone's sheet: what matters now is on the wall. */
export function LookUp({ children }: { children: string }) {
  return (
    <p class="lookUp">
      <Icon id="screen" size={32} />
      <span>{children}</span>
    </p>
  )
}
