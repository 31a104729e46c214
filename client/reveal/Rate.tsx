import type { Say } from '../text.ts'
import { Of100 } from './Contrast.tsx'
import { Field } from './Field.tsx'

/** Of a hundred people of one group, how many found work: yellow circles among green squares. */
export function Rate({ label, rate, say }: { label: string; rate: number; say: Say }) {
  return (
    <figure class="slide-rate">
      <Field of="mixed" count={rate} sentence={say('reveal.rateSentence', { label, count: rate })} />
      <figcaption>
        <span class="slide-rate-label">{label}</span>
        <Of100 count={rate} say={say}>
          <span class="slide-rate-found">
            <i class="slide-sign slide-sign-yellow" aria-hidden="true" /> {say('reveal.foundWork')}
          </span>
        </Of100>
      </figcaption>
    </figure>
  )
}
