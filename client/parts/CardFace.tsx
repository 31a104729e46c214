import type { Labels } from '../../rules/deck.ts'
import type { SeenCard } from '../../rules/view/views.ts'
import type { Say } from '../text.ts'
import { colourOf, type Colour } from './colour.ts'
import { faceOf } from './faces.ts'
import { DeckIcon } from './DeckIcon.tsx'
import './card.css'

type CardProps = {
  card: SeenCard
  labels: Labels
  say: Say
  /** The name that the number was written over, where the owner still knows it. */
  struck?: string | undefined
  /** Just now: the stamp comes down. */
  fresh?: boolean
}

/** A whole card: name strip, title, value, outcome and source. Made of spans, so that a button may hold it. */
export function CardFace({ card, labels, say, struck, fresh = false }: CardProps) {
  const { title, value, icon, register, holder, holderId } = faceOf(card, labels)
  return (
    <span class={`card card-${colourOf(card)}`}>
      <Strip card={card} struck={struck} fresh={fresh} />
      <span class="card-title">
        <DeckIcon id={icon} size={28} />
        {title}
      </span>
      <span class="card-value">{value}</span>
      <span class="card-outcome">{say(`outcome.${colourOf(card)}`)}</span>
      <span class={`card-source source-${holderId}`}>
        {register} <b>{holder}</b>
      </span>
      <Band outcome={colourOf(card)} />
    </span>
  )
}

/** A small card for a list: what one compares, and no more. */
export function CardChip({ card, labels, say }: Pick<CardProps, 'card' | 'labels' | 'say'>) {
  const { title, value, icon, holder, holderId } = faceOf(card, labels)
  return (
    <span class={`card chip card-${colourOf(card)}`}>
      <span class="card-title">
        <DeckIcon id={icon} size={20} />
        {title}
      </span>
      <span class="card-value">{value}</span>
      <span class="chip-foot">
        <Written card={card} />
        <span class={`chip-source source-${holderId}`}>{holder}</span>
      </span>
      <Band outcome={colourOf(card)} />
      <span class="unseen">{say(`outcome.${colourOf(card)}`)}</span>
    </span>
  )
}

function Strip({ card, struck, fresh }: Pick<CardProps, 'card' | 'struck' | 'fresh'>) {
  const name = card.name ?? struck
  return (
    <span class="card-strip">
      {name &&
        (card.pseudonym === undefined ? (
          <span class="card-name">{name}</span>
        ) : (
          <s class="card-name">{name}</s>
        ))}
      {card.pseudonym !== undefined && (
        <b class={`stamped${fresh ? ' stamped-fresh' : ''}`}>{card.pseudonym}</b>
      )}
    </span>
  )
}

/** The number as a stamp, or the name that nobody wrote over. */
export function Written({ card }: { card: Pick<SeenCard, 'pseudonym' | 'name'> }) {
  return card.pseudonym === undefined ? (
    <span class="card-name">{card.name}</span>
  ) : (
    <b class="stamped">{card.pseudonym}</b>
  )
}

/** Yellow with a filled circle, green with an open square, white with a line: never colour alone. */
function Band({ outcome }: { outcome: Colour }) {
  return (
    <span class="card-band">
      <OutcomeShape outcome={outcome} />
    </span>
  )
}

export function OutcomeShape({ outcome, size = 18 }: { outcome: Colour; size?: number }) {
  return (
    <svg class="outcomeShape" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      {outcome === 'work' && <circle cx="10" cy="10" r="7.5" />}
      {outcome === 'noWork' && <rect x="3.5" y="3.5" width="13" height="13" />}
      {outcome === 'white' && <path d="M4 10h12" />}
    </svg>
  )
}
