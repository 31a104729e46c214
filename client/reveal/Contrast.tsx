import type { ComponentChildren } from 'preact'

import type { Say } from '../text.ts'
import { Field } from './Field.tsx'

type Shown = {
  label: string
  yellow: number
  green: number
  say: Say
  /** The groups are named once for all contrasts, by a legend. */
  short: boolean
}

/** The same characteristic among people who found work and among people who did not. */
export function Contrast({ label, yellow, green, say, short }: Shown) {
  return (
    <section class={short ? 'slide-contrast slide-contrast-short' : 'slide-contrast'}>
      <h3 class="slide-contrast-label">{label}</h3>
      <div class="slide-contrast-pair">
        <Colour of="yellow" label={label} count={yellow} say={say} short={short} />
        <Colour of="green" label={label} count={green} say={say} short={short} />
      </div>
    </section>
  )
}

const wordsOf = { yellow: 'reveal.ofYellow', green: 'reveal.ofGreen' } as const
type Of = keyof typeof wordsOf

/** Read from the colour to the characteristic: the other way round, half a yellow table would mislead. */
function Colour({
  of,
  label,
  count,
  say,
  short,
}: {
  of: Of
  label: string
  count: number
  say: Say
  short: boolean
}) {
  const sentence = say('reveal.sentence', { group: say(wordsOf[of]), label, count })
  return (
    <figure class={`slide-colour slide-colour-${of}`}>
      {!short && <Group of={of} say={say} />}
      <Field of={of} count={count} sentence={sentence} />
      <figcaption>
        {short ? <strong class="slide-short-count">{count}</strong> : <Of100 count={count} say={say} />}
      </figcaption>
    </figure>
  )
}

/** A group of people by its sign and its words, as on the cards. */
export function Group({ of, say }: { of: Of; say: Say }) {
  return (
    <span class="slide-colour-group">
      <i class={`slide-sign slide-sign-${of}`} aria-hidden="true" /> {say(wordsOf[of])}
    </span>
  )
}

type Counted = { count: number; say: Say; children?: ComponentChildren }

/** "63 of 100", the number large; and of whom, where that is not above it. */
export function Of100({ count, say, children }: Counted) {
  return (
    <span class="slide-of100">
      <strong>{count}</strong>{' '}
      <span>
        {say('reveal.of100')} {children}
      </span>
    </span>
  )
}
