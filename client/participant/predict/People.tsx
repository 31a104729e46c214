import { all } from './asked.ts'

const perRow = 20
const wide = 10
const high = 18

/** A hundred small people, of whom so many are filled; the words beside it say the same. */
export function People({ filled }: { filled: number }) {
  return (
    <svg
      class="predict-people"
      viewBox={`0 0 ${perRow * wide} ${(all / perRow) * high}`}
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: all }, (_, n) => (
        <path
          key={n}
          class={n < filled ? 'predict-filled' : ''}
          transform={`translate(${(n % perRow) * wide} ${Math.floor(n / perRow) * high})`}
          d={person}
        />
      ))}
    </svg>
  )
}

/** A head, and shoulders that end in a straight line. */
const person = 'M5 2a2 2 0 1 1 0 4a2 2 0 1 1 0 -4z M2 15.5v-5a3 3 0 0 1 6 0v5z'
