import { useEffect, useRef, useState } from 'preact/hooks'

import { Icon } from '../parts/Icon.tsx'
import { pageLanguage } from '../parts/speech.ts'
import type { Screen } from '../screen.ts'
import { meet, metBy } from './met.ts'
import { saidNow, says } from './said.ts'
import { Term } from './Term.tsx'
import { spelledOut, termsOf, type TermId } from './terms.ts'
import './terms.css'

type StepTermsProps = Pick<Screen, 'table' | 'own' | 'say'>

/**
 * The words that are new in this step, explained above what there is to do: spelled out the first time, folded and
 * opened again by a tap or a key. The explanation tells its own words, picture by picture.
 */
export default function StepTerms({ table, own: { seat }, say }: StepTermsProps) {
  const { name } = table.step
  const met = metBy(seat)
  const root = useRef<HTMLElement>(null)
  /** Whether each word was new to whoever sits here when it was first shown here. */
  const isFresh = useRef(new Map<TermId, boolean>()).current
  const [tapped, tap] = useState<ReadonlyMap<TermId, boolean>>(new Map())
  const said = saidNow(table, pageLanguage())
  const words = termsOf(name, met, (id) => says(said, say(`terms.${id}`)))
  for (const id of words) if (!isFresh.has(id)) isFresh.set(id, !met.has(id))
  useEffect(() => {
    if (name !== 'explain') meet(seat, words, name)
  })
  if (name === 'explain' || words.length === 0) return null
  const out = spelledOut(
    words.filter((id) => isFresh.get(id)),
    name,
  )
  const isOpen = (id: TermId) => tapped.get(id) ?? out.includes(id)
  const fold = () => {
    tap(new Map(words.map((id) => [id, false])))
    root.current?.querySelector('button')?.focus()
  }
  const keys = { onKeyDown: ({ key }: KeyboardEvent) => void (key === 'Escape' && fold()) }
  const toggle = (id: TermId) => tap(new Map([...tapped, [id, !isOpen(id)]]))
  return (
    <section ref={root} class="stepTerms" aria-label={say('terms.new')}>
      <ul>
        {[...out, ...words.filter((id) => !out.includes(id))].map((id) => (
          <Term key={id} {...{ id, say, ...keys }} open={isOpen(id)} onToggle={() => toggle(id)} />
        ))}
      </ul>
      {words.some(isOpen) && <Fold label={say('terms.fold')} onFold={fold} {...keys} />}
    </section>
  )
}

type FoldProps = { label: string; onFold: () => void; onKeyDown: (event: KeyboardEvent) => void }

function Fold({ label, onFold, onKeyDown }: FoldProps) {
  return (
    <button type="button" class="stepTerms-fold" aria-label={label} onClick={onFold} onKeyDown={onKeyDown}>
      <Icon id="close" size={20} />
    </button>
  )
}
