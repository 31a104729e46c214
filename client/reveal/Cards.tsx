const perRow = 8
const width = 10
const height = 13

type CardsProps = { of: 'yellow' | 'green'; count: number; all: number }

/** As many small cards as there are people of a colour on the table; those who have it first, with their sign. */
export function Cards({ of, count, all }: CardsProps) {
  if (all === 0) return null
  const columns = Math.min(all, perRow)
  const rows = Math.ceil(all / perRow)
  return (
    <svg
      class={`three-cards three-cards-${columns}`}
      viewBox={`0 0 ${columns * width} ${rows * height}`}
      aria-hidden="true"
    >
      {Array.from({ length: all }, (_, n) => (
        <g key={n} transform={`translate(${(n % perRow) * width} ${Math.floor(n / perRow) * height})`}>
          <rect class={n < count ? 'has' : 'lacks'} x={1} y={1} width={8} height={11} rx={1} />
          {n < count && of === 'yellow' && <circle class="yellow" cx={5} cy={6.5} r={2.2} />}
          {n < count && of === 'green' && <rect class="green" x={3} y={4.5} width={4} height={4} />}
        </g>
      ))}
    </svg>
  )
}
