import { useEffect, useState } from 'preact/hooks'

import type { Say } from '../text.ts'

/** Whether the figures are shown as a table. On the projector the key T turns it; the choice stays from slide to slide. */
export function useAsTable(big: boolean): [boolean, () => void] {
  const [asTable, show] = useState(false)
  const turn = () => show((before) => !before)
  useEffect(() => {
    if (!big) return undefined
    const pressed = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      const types = target instanceof Element && target.closest('input, select, textarea')
      if (key.toLowerCase() === 't' && !types && !ctrlKey && !metaKey && !altKey) turn()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [big])
  return [asTable, turn]
}

/** A quiet button that turns the picture into its table and back. */
export function AsTable({ on, onTurn, say }: { on: boolean; onTurn: () => void; say: Say }) {
  return (
    <button type="button" class="slide-turn" aria-pressed={on} onClick={onTurn}>
      {say(on ? 'reveal.asPicture' : 'reveal.asTable')}
    </button>
  )
}
