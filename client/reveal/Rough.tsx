import type { SeenRough } from '../../rules/view/figures.ts'
import type { SlideProps } from './Slide.tsx'
import { softOf } from './soft.ts'

/** Values of which only words are known: bars with a soft edge, and the words beside them. */
export function Rough({ slide: { rough = [] }, say, language }: SlideProps) {
  const most = 2 * Math.max(1, ...rough.map(({ of100 }) => of100))
  return (
    <div class="rough">
      {rough.map((one, n) => (
        <div key={one.label[language]} class="rough-row">
          <h3>{one.label[language]}</h3>
          <Soft one={one} most={most} id={`soft-${n}`} />
          <p>{say(`reveal.rough.${one.said}`, { number: one.of100 })}</p>
        </div>
      ))}
      <p class="rough-soft">{say('reveal.rough.soft')}</p>
    </div>
  )
}

type SoftProps = { one: SeenRough; most: number; id: string }

/** Full where it is sure, gone where it is sure not to be; in between nobody knows. */
function Soft({ one, most, id }: SoftProps) {
  const { sure, gone } = softOf(one)
  return (
    <svg class="rough-bar" viewBox={`0 0 ${most} 5`} preserveAspectRatio="none" aria-hidden="true">
      <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={sure} x2={gone} y1={0} y2={0}>
        <stop offset="0" class="rough-sure" />
        <stop offset="1" class="rough-gone" />
      </linearGradient>
      <rect width={gone} height={5} fill={`url(#${id})`} />
    </svg>
  )
}
