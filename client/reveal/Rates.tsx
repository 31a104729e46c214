import type { SeenSlide } from '../../rules/view/figures.ts'
import type { Say } from '../text.ts'
import { Field } from './Field.tsx'
import type { SlideProps } from './Slide.tsx'
import { Sign } from './Stage.tsx'

/** Everybody first where the slide is about everybody too, and then each group: of a hundred, who found work. */
export function Rates({ slide, say, language }: SlideProps) {
  const rates = allOf(slide, say, language)
  return (
    <div class={`slide-rates slide-rates-${rates.length}`}>
      {rates.map(({ label, rate }) => (
        <Rate key={label} label={label} rate={rate} say={say} />
      ))}
    </div>
  )
}

type Told = { label: string; rate: number }

/** All the rates of a slide, with everybody's first. */
export function allOf(
  { startedOf100, rates }: SeenSlide,
  say: Say,
  language: SlideProps['language'],
): Told[] {
  const groups = rates.map(({ label, rate }) => ({ label: label[language], rate }))
  return startedOf100 === undefined
    ? groups
    : [{ label: say('reveal.everybody'), rate: startedOf100 }, ...groups]
}

/** Of a hundred people of one group, how many found work: yellow circles among green squares. */
export function Rate({ label, rate, say }: Told & { say: Say }) {
  return (
    <figure class="slide-rate">
      <Field of="mixed" count={rate} sentence={say('reveal.rateSentence', { label, count: rate })} />
      <figcaption>
        <span class="slide-rate-label">{label}</span>
        <span class="slide-of100">
          <strong>{rate}</strong> {say('reveal.of100')}
        </span>
        <span class="slide-rate-found">
          <Sign of="yellow" /> {say('reveal.foundWork')}
        </span>
      </figcaption>
    </figure>
  )
}

/** The same in a few lines, where other figures have the room. */
export function FewRates({ slide: { rates }, say, language }: SlideProps) {
  return (
    <section class="slide-fewRates">
      <h3>{say('reveal.ratesHead')}</h3>
      {rates.map(({ label, rate }) => (
        <p key={label[language]}>
          <span>{label[language]}</span>
          <Field of="mixed" count={rate} columns={50} />
          <strong>{rate}</strong>
        </p>
      ))}
    </section>
  )
}
