import './words.css'

const onePerRow = 20

/** So many lamps burn as have answered: how many, not who. The words stand beside it. */
export function Lamps({ done, of }: { done: number; of: number }) {
  const perRow = of > onePerRow ? Math.ceil(of / 2) : of
  return (
    <svg class="lamps" viewBox={`0 0 ${perRow * 10} ${Math.ceil(of / perRow) * 10}`} aria-hidden="true">
      {Array.from({ length: of }, (_, n) => (
        <circle
          key={n}
          class={n < done ? 'lamps-lit' : ''}
          cx={(n % perRow) * 10 + 5}
          cy={Math.floor(n / perRow) * 10 + 5}
          r="3.6"
        />
      ))}
    </svg>
  )
}
