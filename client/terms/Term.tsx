import type { Say } from '../text.ts'
import type { TermId } from './terms.ts'

type TermProps = {
  id: TermId
  say: Say
  open: boolean
  onToggle: () => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** An underlined word that opens its explanation right beside it, and closes it again. */
export function Term({ id, say, open, onToggle, onKeyDown }: TermProps) {
  const means = `term-${id}`
  return (
    <li class={open ? 'term term-open' : 'term'}>
      <button
        type="button"
        class="term-word"
        aria-expanded={open}
        aria-controls={means}
        onClick={onToggle}
        onKeyDown={onKeyDown}
      >
        {say(`terms.${id}`)}
      </button>
      <span id={means} class="term-means" hidden={!open}>
        {say(`terms.${id}.means`)}
      </span>
    </li>
  )
}
