import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

type TickProps = { on: boolean; onPress: () => void; children: ComponentChildren }

/** A tick box with a whole line to tap. Whether it changes is up to whoever shows it. */
export function Tick({ on, onPress, children }: TickProps) {
  const words = useId()
  return (
    <label class="tick">
      <input
        type="checkbox"
        aria-labelledby={words}
        checked={on}
        onChange={({ currentTarget }) => {
          currentTarget.checked = on
          onPress()
        }}
      />
      <span id={words}>{children}</span>
    </label>
  )
}
