import type { Labels } from '../../../rules/deck.ts'
import type { SeenFactOfPerson } from '../../../rules/view/views.ts'
import type { Language } from '../../../rules/workshop.ts'
import { DeckIcon } from '../../parts/DeckIcon.tsx'
import { factWords } from './factWords.ts'
import './search.css'

type FactsProps = { facts: readonly SeenFactOfPerson[]; labels: Labels; language: Language; label: string }

/** What is known of somebody, one thing a line. */
export function Facts({ facts, labels, language, label }: FactsProps) {
  return (
    <ul class="facts" aria-label={label}>
      {facts.map((fact) => {
        const { title, icon, value } = factWords(fact, labels, language)
        return (
          <li key={fact.variable}>
            <DeckIcon id={icon} size={26} />
            <span>
              <span class="facts-title">{title}: </span>
              <b>{value}</b>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
