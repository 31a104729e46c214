import { useEffect, useRef, useState } from 'preact/hooks'

import { Icon } from '../parts/Icon.tsx'
import type { Screen } from '../screen.ts'
import { meet, wordsNow } from './met.ts'
import { Term } from './Term.tsx'
import type { TermId } from './terms.ts'
import './terms.css'

type StepTermsProps = Pick<Screen, 'table' | 'say'>

/**
 * The words that are new in this step, explained above what there is to do: spelled out the first time, folded and
 * opened again by a tap or a key. The explanation tells its own words, picture by picture.
 */
export default function StepTerms({ table, say }: StepTermsProps) {
  const { name } = table.step
  const [{ words, fresh }] = useState(() => wordsNow(name))
  const [open, setOpen] = useState(fresh)
  const root = useRef<HTMLElement>(null)
  useEffect(() => () => meet(words, name), [])
  if (name === 'explain' || words.length === 0) return null
  const toggle = (id: TermId) =>
    setOpen(new Set(open.has(id) ? [...open].filter((one) => one !== id) : [...open, id]))
  const fold = () => {
    setOpen(new Set<TermId>())
    root.current?.querySelector('button')?.focus()
  }
  const onKeyDown = ({ key }: KeyboardEvent) => void (key === 'Escape' && open.size > 0 && fold())
  return (
    <section ref={root} class="stepTerms" aria-label={say('terms.new')}>
      <ul>
        {words.map((id) => (
          <Term key={id} {...{ id, say, onKeyDown }} open={open.has(id)} onToggle={() => toggle(id)} />
        ))}
      </ul>
      {open.size > 0 && (
        <button
          type="button"
          class="stepTerms-fold"
          aria-label={say('terms.fold')}
          onClick={fold}
          onKeyDown={onKeyDown}
        >
          <Icon id="close" size={20} />
        </button>
      )}
    </section>
  )
}
