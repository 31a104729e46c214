import type { Screen } from '../../screen.ts'

/** How many names are left, and nothing else: nobody is pointed at. */
export function Names({ screen }: { screen: Screen }) {
  const { table, say } = screen
  const { cardCount, namesLeft } = table
  return (
    <div class="wall-names">
      <h1>{say('step.pseudonymise')}</h1>
      <p class="wall-huge" role="status">
        {namesLeft === 0 ? say('table.noNames') : say('table.namesLeft', { count: namesLeft })}
      </p>
      <Strips all={cardCount} stamped={cardCount - namesLeft} />
      <p class="wall-line">{say('table.namesLine')}</p>
    </div>
  )
}

const wide = 50
const high = 26

/** As many name strips as there are cards: a name in ink, or struck through and stamped. Not which card is which. */
function Strips({ all, stamped }: { all: number; stamped: number }) {
  // About as wide as half the screen is high, however many there are.
  const perRow = Math.max(8, Math.ceil(Math.sqrt(all * 3)))
  const rows = Math.ceil(all / perRow)
  return (
    <svg class="wall-strips" viewBox={`0 0 ${perRow * wide} ${Math.max(1, rows) * high}`} aria-hidden="true">
      {Array.from({ length: all }, (_, n) => (
        <g key={n} transform={`translate(${(n % perRow) * wide} ${Math.floor(n / perRow) * high})`}>
          <rect class="wall-strip" x="2" y="2" width={wide - 5} height={high - 5} rx="2.5" />
          <path class="wall-strip-name" d={scribbles[n % scribbles.length]} />
          {n < stamped && <Stamp turn={n} />}
        </g>
      ))}
    </svg>
  )
}

const scribbles = [
  'M8 14 q2 -7 4 0 t4 0 t4 -1 t5 1 t4 0',
  'M8 15 q3 -9 5 -1 t4 0 t5 0 t3 -1',
  'M8 13 q1 5 3 0 t4 1 t4 -1 t4 1 t5 -1 t4 0',
]

function Stamp({ turn }: { turn: number }) {
  return (
    <g class="wall-stamp" transform={`rotate(${((turn * 7) % 9) - 4} 24 12)`}>
      <path class="wall-strip-struck" d="M6 13.5 h32" />
      <rect class="wall-stamp-edge" x="16" y="5" width="26" height="14" rx="2" />
      <path class="wall-stamp-ink" d="M20 12 h4 M27 12 h4 M34 12 h4" />
    </g>
  )
}
