import { Icon } from '../../parts/Icon.tsx'

/** On what is lit; the word is in its sentence. */
export function Lamp() {
  return (
    <span class="lamp">
      <Icon id="lamp" size={20} />
    </span>
  )
}
