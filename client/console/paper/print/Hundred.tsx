import type { Outcome } from '../../../../rules/workshop.ts'
import { placesOf } from './hundred.ts'

/** A hundred people: those counted are large signs, the others small dots, so that no colour is needed. */
export function Hundred({ count, colour }: { count: number; colour: Outcome }) {
  const { marked, others } = placesOf(count)
  const sign = colour === 'work' ? circle : square
  return (
    <svg class={`hundred hundred-${colour}`} viewBox="0 0 10 10" aria-hidden="true">
      <path class="hundred-signs" d={marked.map(([x, y]) => sign(x + 0.5, y + 0.5, 0.36)).join('')} />
      <path class="hundred-rest" d={others.map(([x, y]) => circle(x + 0.5, y + 0.5, 0.12)).join('')} />
    </svg>
  )
}

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
const square = (x: number, y: number, r: number) => `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`
