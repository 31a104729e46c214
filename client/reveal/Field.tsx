/** Which people a field shows: of one colour, of both, or of one of two groups that have no colour. */
export type FieldOf = 'yellow' | 'green' | 'mixed' | 'one' | 'other'

const people = 100

type FieldProps = {
  of: FieldOf
  count: number
  /** All of it in words; absent where the words stand beside it. */
  sentence?: string
  /** How many stand in a row. */
  columns?: number
}

/**
 * A hundred people. The first `count` have what the slide is about; in a mixed field they are the yellow ones
 * and the others are green.
 */
export function Field({ of, count, sentence, columns = 10 }: FieldProps) {
  const rows = people / columns
  const told =
    sentence === undefined ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': sentence }
  return (
    <svg class={`slide-field slide-field-${of}`} viewBox={`0 0 ${10 * columns} ${10 * rows}`} {...told}>
      {Array.from({ length: rows }, (_, row) => (
        <g key={row} class={`slide-field-row slide-field-row-${row}`}>
          {Array.from({ length: columns }, (_, column) => (
            <Person key={column} of={of} column={column} row={row} has={row * columns + column < count} />
          ))}
        </g>
      ))}
    </svg>
  )
}

type Spot = { of: FieldOf; column: number; row: number; has: boolean }

/** Yellow is a circle and green a square, wherever they stand; a group without a colour a circle or a diamond. */
function Person({ of, column, row, has }: Spot) {
  const round = of === 'mixed' ? has : of === 'yellow' || of === 'one'
  const x = 5 + 10 * column
  const y = 5 + 10 * row
  const look = lookOf(of, has)
  if (round) return <circle class={look} cx={x} cy={y} r={3.5} />
  if (of === 'other') return <path class={look} d={`M${x} ${y - 4.2}l4.2 4.2l-4.2 4.2l-4.2 -4.2z`} />
  return <rect class={look} x={x - 3.1} y={y - 3.1} width={6.2} height={6.2} rx={0.8} />
}

function lookOf(of: FieldOf, has: boolean): string {
  if (of === 'mixed') return has ? 'has yellow' : 'open green'
  return `${has ? 'has' : 'lacks'} ${of}`
}
