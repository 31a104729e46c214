import { useContext } from 'preact/hooks'

import type { Labels } from '../../rules/deck.ts'
import { Device } from '../parts/device.ts'
import { DeckIcon } from '../parts/DeckIcon.tsx'
import '../parts/card.css'
import type { Say } from '../text.ts'
import { useLabels } from './useLabels.ts'

/** What is on the cards and what must be said about them, for whoever wants to know beforehand. */
export function DeckInfo({ say }: { say: Say }) {
  const { language } = useContext(Device)
  const labels = useLabels(language)
  if (!labels) return <p class="paper waiting">{say('parts.moment')}</p>
  if (labels === 'missing') return <p class="paper">{say('home.deck.missing')}</p>
  return (
    <section class="paper deckInfo">
      <h1>{say('home.deck.title')}</h1>
      <p>
        <strong>{labels.title}</strong>
      </p>
      <h2>{say('home.deck.said')}</h2>
      <ul class="deckInfo-said">
        {labels.declarations.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h2>{say('home.deck.cards')}</h2>
      <p>{say('home.deck.origin')}</p>
      <ul class="deckInfo-cards">
        {Object.entries(labels.variables).map(([id, variable]) => (
          <Variable key={id} variable={variable} labels={labels} say={say} />
        ))}
      </ul>
      <h2>{say('home.deck.holders')}</h2>
      <ul class="deckInfo-said">
        {Object.entries(labels.holders).map(([id, { label, help }]) => (
          <li key={id}>
            <strong>{label}.</strong> {help}
          </li>
        ))}
      </ul>
    </section>
  )
}

type VariableProps = { variable: Labels['variables'][string]; labels: Labels; say: Say }

function Variable({ variable: { title, help, icon, register, categories }, labels, say }: VariableProps) {
  const source = labels.registers[register]
  const holder = labels.holders[source?.holder ?? '']?.label ?? ''
  const values = Object.values(categories)
  return (
    <li>
      <h3>
        <DeckIcon id={icon} /> {title}
      </h3>
      <p>
        {say('home.deck.values')}: {values.length > 0 ? values.join(' · ') : say('home.deck.free')}
      </p>
      {help && <p>{help}</p>}
      <p class={`deckInfo-source source-${source?.holder}`}>
        {say('home.deck.source', { register: source?.label ?? register, holder })}
      </p>
    </li>
  )
}
