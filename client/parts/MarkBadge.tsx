import type { Mark } from '../../rules/workshop.ts'
import type { Say } from '../text.ts'

const drawn: Record<Mark['shape'], string> = {
  star: 'M12 2l3 6.5l7 .9l-5.1 4.9l1.3 7l-6.2 -3.4l-6.2 3.4l1.3 -7l-5.1 -4.9l7 -.9z',
  circle: 'M2.5 12a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0 -19 0z',
  square: 'M3.5 3.5h17v17h-17z',
  triangle: 'M12 2.5l10.5 18.5h-21z',
  heart: 'M12 21.5l-8.7 -8.6a5.6 5.6 0 0 1 7.9 -7.9l.8 .8l.8 -.8a5.6 5.6 0 0 1 7.9 7.9z',
  moon: 'M14.5 2.2a9.8 9.8 0 1 0 7.3 13.3a8 8 0 0 1 -7.3 -13.3z',
}

/** "blauwe ster": the words that belong to a mark. */
export function markWords(mark: Mark, say: Say): string {
  return say('mark', { colour: say(`colour.${mark.colour}`), shape: say(`shape.${mark.shape}`) })
}

/** A person's mark, or both of a pair. */
type Named = { mark?: Mark; partner?: Mark }

/** What a seat is called: "blauwe ster", or for a pair "blauwe ster en rode maan"; nothing without a mark. */
export function namesOf({ mark, partner }: Named, say: Say): string {
  const one = mark ? markWords(mark, say) : ''
  return partner ? say('mark.two', { one, other: markWords(partner, say) }) : one
}

/** The shape of a mark in its colour; the words stand beside it. */
export function MarkShape({ mark, size = 24 }: { mark: Mark; size?: number }) {
  return (
    <svg class={`mark mark-${mark.colour}`} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={drawn[mark.shape]} />
    </svg>
  )
}

/** The shapes of a seat: one, or the two of a pair beside each other. */
export function Marks({ of: { mark, partner }, size }: { of: Named; size?: number }) {
  const shapes = [mark, partner].flatMap((one) => one ?? [])
  return (
    <span class="marksOf">
      {shapes.map((one) => (
        <MarkShape key={`${one.colour} ${one.shape}`} mark={one} {...(size ? { size } : {})} />
      ))}
    </span>
  )
}

/** Shape and words together. */
export function MarkBadge({ mark, partner, say, size = 24 }: Named & { say: Say; size?: number }) {
  const of = { ...(mark ? { mark } : {}), ...(partner ? { partner } : {}) }
  return (
    <span class="markBadge">
      <Marks of={of} size={size} />
      <strong>{namesOf(of, say)}</strong>
    </span>
  )
}
