/** Which people a field shows: of one colour, or of both. */
export type FieldOf = 'yellow' | 'green' | 'mixed'

const side = 10
const rows = Array.from({ length: side }, (_, row) => row)

/**
 * A hundred people as ten rows of ten. The first `count` have what the slide is about; in a mixed field they
 * are the yellow ones and the others are green. `sentence` is all of it in words.
 */
export function Field({ of, count, sentence }: { of: FieldOf; count: number; sentence: string }) {
  return (
    <svg class={`slide-field slide-field-${of}`} viewBox="0 0 100 100" role="img" aria-label={sentence}>
      {rows.map((row) => (
        <g key={row} class={`slide-field-row slide-field-row-${row}`}>
          {rows.map((column) => (
            <Person key={column} of={of} column={column} row={row} has={row * side + column < count} />
          ))}
        </g>
      ))}
    </svg>
  )
}

type Spot = { of: FieldOf; column: number; row: number; has: boolean }

/** Yellow is a circle and green a square, wherever they stand. */
function Person({ of, column, row, has }: Spot) {
  const round = of === 'mixed' ? has : of === 'yellow'
  const x = 5 + 10 * column
  const y = 5 + 10 * row
  const look = lookOf(of, has)
  if (round) return <circle class={look} cx={x} cy={y} r={3.5} />
  return <rect class={look} x={x - 3.1} y={y - 3.1} width={6.2} height={6.2} rx={0.8} />
}

function lookOf(of: FieldOf, has: boolean): string {
  if (of === 'mixed') return has ? 'has yellow' : 'open green'
  return `${has ? 'has' : 'lacks'} ${of}`
}
