import type { Outcome } from '../../../rules/workshop.ts'
import type { SeenChance } from '../../../rules/view/figures.ts'
import type { Say } from '../../text.ts'
import { groupSentence } from './said.ts'

/** The newest group, large: every person of it, and the same in words. */
export function Newest({ chance, say }: { chance: SeenChance; say: Say }) {
  const { groups, of } = chance
  const newest = groups.at(-1)
  if (!newest) return null
  return (
    <div class="chance-newest" key={groups.length}>
      <People of={of} having={newest.work} outcome="work" />
      <People of={of} having={newest.noWork} outcome="noWork" />
      <p>{groupSentence(chance, groups.length - 1, say)}</p>
    </div>
  )
}

const pitch = 10

/** Who has it is lit, who has it not is an outline of the same shape. */
function People({ of, having, outcome }: { of: number; having: number; outcome: Outcome }) {
  const looks = outcome === 'work' ? 'yellow' : 'green'
  return (
    <svg
      class="slide-field chance-people"
      viewBox={`0 0 ${pitch * of} ${pitch}`}
      preserveAspectRatio="xMinYMid"
      aria-hidden="true"
    >
      {Array.from({ length: of }, (_, n) => (
        <Person
          key={n}
          x={pitch * (n + 0.5)}
          round={outcome === 'work'}
          look={`${n < having ? 'has' : 'lacks'} ${looks}`}
        />
      ))}
    </svg>
  )
}

function Person({ x, round, look }: { x: number; round: boolean; look: string }) {
  if (round) return <circle class={look} cx={x} cy={pitch / 2} r={3.6} />
  return <rect class={look} x={x - 3.2} y={pitch / 2 - 3.2} width={6.4} height={6.4} rx={0.8} />
}
