import type { Say } from '../text.ts'

/** For who comes by Tab: past the head and the programme, to the step that is on. */
export function Skip({ say }: { say: Say }) {
  const go = (event: Event) => {
    event.preventDefault()
    const step = document.getElementById('step')
    step?.setAttribute('tabindex', '-1')
    step?.focus()
  }
  return (
    <a class="desk-skip" href="#step" onClick={go}>
      {say('console.skip')}
    </a>
  )
}
