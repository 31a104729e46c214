import { useId, useMemo } from 'preact/hooks'

import type { Labels } from '../../../../rules/deck.ts'
import type { PaperCard } from '../../../../rules/view/paper.ts'
import type { Say } from '../../../text.ts'
import { OutcomeShape } from '../../../parts/CardFace.tsx'
import { colourOf, type Colour } from '../../../parts/colour.ts'
import { DeckIcon } from '../../../parts/DeckIcon.tsx'
import { faceOf, type Face } from '../../../parts/faces.ts'
import { qrPath, quiet } from './qrPath.ts'

type PrintedCardProps = { card: PaperCard; labels: Labels; say: Say }

/** A card of paper: all that the card on the screen has, room to write a number, and the code that leads back. */
export function PrintedCard({ card, labels, say }: PrintedCardProps) {
  const face = faceOf(card, labels)
  const colour = colourOf(card)
  return (
    <li class={`pcard pcard-${colour}`}>
      <Band colour={colour} />
      <div class="pcard-face">
        <Strip card={card} say={say} />
        <p class="pcard-title">
          <DeckIcon id={face.icon} size={24} />
          {face.title}
        </p>
        <p class={`pcard-value pcard-value-${sizeOf(face.value)}`}>{face.value}</p>
        <div class="pcard-foot">
          <div class="pcard-told">
            <p class="pcard-outcome">
              <OutcomeShape outcome={colour} size={13} />
              {say(`outcome.${colour}`)}
            </p>
            <p class="pcard-code">{card.code}</p>
          </div>
          <CodeQr code={card.code} />
        </div>
        <Source face={face} />
      </div>
    </li>
  )
}

/** The name with a box to write a number in; or the number that was written on a screen. */
function Strip({ card: { name, pseudonym }, say }: Pick<PrintedCardProps, 'card' | 'say'>) {
  if (pseudonym !== undefined) return <p class="pcard-strip pcard-number">{pseudonym}</p>
  return (
    <p class="pcard-strip">
      <span class="pcard-name">{name}</span>
      <span class="pcard-write">{say('paper.number')}</span>
    </p>
  )
}

/** A long word of somebody's own hand, or a short answer: what is printed has to fit. */
function sizeOf(value: string): 'large' | 'middle' | 'small' {
  const longest = Math.max(...value.split(/[\s-]+/).map(({ length }) => length))
  if (longest > 15) return 'small'
  return longest > 11 || value.length > 22 ? 'middle' : 'large'
}

/**
 * Yellow is plain with a filled circle, green is dark with white stripes and an open square, white is an empty frame. It
 * keeps off the edge, so that no card shows its neighbour's colour where the scissors slip.
 */
function Band({ colour }: { colour: Colour }) {
  const stripes = Array.from({ length: 17 }, (_, n) => `M0 ${12 + n * 5}l7 -7`)
  return (
    <svg class="pcard-band" viewBox="0 0 7 85" aria-hidden="true">
      <rect class="pcard-fill" x={0.2} y={0.2} width={6.6} height={84.6} />
      {colour === 'noWork' && <path class="pcard-stripes" d={stripes.join('')} />}
      {colour === 'work' && <circle class="pcard-sign" cx={3.5} cy={5} r={2.3} />}
      {colour === 'noWork' && <rect class="pcard-sign" x={1.2} y={2.7} width={4.6} height={4.6} />}
      {colour === 'white' && <path class="pcard-sign" d="M1.7 5h3.6" />}
    </svg>
  )
}

function CodeQr({ code }: { code: string }) {
  const { path, size } = useMemo(() => qrPath(code), [code])
  const whole = size + 2 * quiet
  return (
    <svg class="pcard-qr" viewBox={`${-quiet} ${-quiet} ${whole} ${whole}`} aria-hidden="true">
      <path d={path} />
    </svg>
  )
}

/** Stripes for CBS, dots for the municipality; and the words. */
function Source({ face: { register, holder, holderId } }: { face: Face }) {
  const id = useId()
  const isDots = holderId === 'municipality'
  return (
    <p class={`pcard-source pcard-${holderId}`}>
      <svg viewBox="0 0 8 8" aria-hidden="true">
        <defs>
          <pattern id={id} width={2} height={2} patternUnits="userSpaceOnUse">
            {isDots ? (
              <circle cx={1} cy={1} r={0.6} />
            ) : (
              <path d="M-.5 .5L.5 -.5M-.5 2.5L2.5 -.5M1.5 2.5L2.5 1.5" />
            )}
          </pattern>
        </defs>
        <rect width={8} height={8} fill={`url(#${id})`} />
      </svg>
      <span>
        {register} <b>{holder}</b>
      </span>
    </p>
  )
}
