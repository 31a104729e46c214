import type { SeenChance } from '../../../rules/view/figures.ts'
import type { Say } from '../../text.ts'
import { floor, lineOf, wide, xOf, type Spot } from './line.ts'
import { realDifference, realWay, type Way } from './marks.ts'
import { wayWords } from './said.ts'

type LineProps = { chance: SeenChance; said: string; say: Say }

/** Every group on a line from "more often with green" to "more often with yellow", and where reality is. */
export function LineOfChance({ chance, said, say }: LineProps) {
  const { groups, of, most } = chance
  const { size, step, spots } = lineOf(groups, of, most)
  return (
    <svg class="chance-line" viewBox={`0 0 ${wide} 74`} role="img" aria-label={said}>
      <Sides of={of} step={step} real={realWay(chance)} say={say} />
      <Ticks of={of} step={step} />
      <Real chance={chance} say={say} />
      {spots.map((spot, n) => (
        <Group key={n} spot={spot} size={size} isNewest={n === groups.length - 1} />
      ))}
    </svg>
  )
}

/** Yellow a filled circle, green an open square, no difference a dash. */
function Group({ spot: { x, y, way }, size, isNewest }: { spot: Spot; size: number; isNewest: boolean }) {
  const look = `chance-mark chance-mark-${way} ${isNewest ? 'chance-mark-newest' : ''}`
  const half = size * 0.38
  if (way === 'yellow') return <circle class={look} cx={x} cy={y} r={half} />
  if (way === 'equal')
    return <rect class={look} x={x - half} y={y - size * 0.14} width={2 * half} height={size * 0.28} />
  return <rect class={look} x={x - half} y={y - half} width={2 * half} height={2 * half} rx={size * 0.08} />
}

type SidesProps = { of: number; step: number; real: Way; say: Say }

/** What lies left and right of no difference, in words; and which of the two is as in reality. */
function Sides({ of, step, real, say }: SidesProps) {
  const middle = xOf(0, of)
  const against = (way: Way) =>
    real === 'equal' ? '' : say(way === real ? 'reveal.chance.asReal' : 'reveal.chance.reversedShort')
  return (
    <>
      <rect class="chance-none" x={middle - step / 2} y={8} width={step} height={floor - 8} />
      <g class="chance-side">
        <text x={1} y={floor + 10}>
          {wayWords('green', say)}
        </text>
        <text class="chance-against" x={1} y={floor + 15}>
          {against('green')}
        </text>
        <text x={wide - 1} y={floor + 10} text-anchor="end">
          {wayWords('yellow', say)}
        </text>
        <text class="chance-against" x={wide - 1} y={floor + 15} text-anchor="end">
          {against('yellow')}
        </text>
        <text x={middle} y={floor + 10} text-anchor="middle">
          {wayWords('equal', say)}
        </text>
        {/* On a line of its own, where letters that stand farther apart have room. */}
        <text class="chance-against chance-unit" x={middle} y={floor + 19} text-anchor="middle">
          {say('reveal.chance.unit')}
        </text>
      </g>
    </>
  )
}

/** Numbers under the line: how many persons more of one colour. Every second or fifth where they would touch. */
function Ticks({ of, step }: { of: number; step: number }) {
  const every = step > 6 ? 1 : step > 3.6 ? 2 : 5
  const differences = Array.from({ length: 2 * of + 1 }, (_, n) => n - of)
  return (
    <g class="chance-ticks">
      <line x1={0} x2={wide} y1={floor + 0.4} y2={floor + 0.4} />
      {differences
        .filter((difference) => difference % every === 0)
        .map((difference) => (
          <text key={difference} x={xOf(difference, of)} y={floor + 5} text-anchor="middle">
            {Math.abs(difference)}
          </text>
        ))}
    </g>
  )
}

/** The real difference stands still while chance plays. */
function Real({ chance, say }: { chance: SeenChance; say: Say }) {
  const { real, of } = chance
  const x = xOf(realDifference(chance), of)
  const isRight = x > wide / 2
  return (
    <g class="chance-real">
      <line x1={x} x2={x} y1={6.5} y2={floor + 0.4} />
      {/* From the edge it reaches over the line, and its letters have the room that some people give them. */}
      <text x={isRight ? wide : 0} y={4.5} text-anchor={isRight ? 'end' : 'start'}>
        {say('reveal.chance.real', { work: real.work, noWork: real.noWork })}
      </text>
    </g>
  )
}
