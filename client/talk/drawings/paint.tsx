/** The colours of the pictures: paper, wood, and the two holders in theirs. */
export const paint = {
  room: '#f5ecda',
  floor: '#e0cba6',
  shade: '#3a281830',
  ink: '#2a241c',
  soft: '#cdbfa4',
  paper: '#fffdf6',
  paperEdge: '#d9cdb7',
  brick: '#9c4128',
  brickLight: '#bb6247',
  cbs: '#2c5a87',
  cbsLight: '#6f9cc6',
  yellow: '#f6c945',
  green: '#10523f',
  wood: '#7a5c44',
  card: '#c59a66',
  cardLight: '#d5ae7c',
  cardDark: '#7d5831',
  stamp: '#a3241b',
  pen: '#2d4f86',
  steel: '#8a8f98',
} as const

/** The back of every picture: a light room and a floor. */
export function Room({ floor = 236 }: { floor?: number }) {
  return (
    <>
      <rect width="480" height="300" rx="10" fill={paint.room} />
      <path d={`M0 ${floor} H480 V290 a10 10 0 0 1 -10 10 H10 a10 10 0 0 1 -10 -10 Z`} fill={paint.floor} />
    </>
  )
}

type RegisterProps = { x: number; y: number; of: 'city' | 'cbs'; numbers?: readonly string[]; lit?: number }

const rows = [0, 1, 2, 3, 4]
const rowHigh = 24

/** A register: rows of people under a strip in the colour and the pattern of who holds it. */
export function Register({ x, y, of, numbers, lit }: RegisterProps) {
  const colour = of === 'city' ? paint.brick : paint.cbs
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect x="5" y="7" width="136" height="160" rx="6" fill={paint.shade} />
      <rect width="136" height="160" rx="6" fill={paint.paper} stroke={paint.paperEdge} />
      <path d="M0 30 V6 a6 6 0 0 1 6 -6 H130 a6 6 0 0 1 6 6 V30 Z" fill={colour} />
      <Pattern of={of} />
      {rows.map((row) => (
        <g key={row} transform={`translate(0 ${36 + row * rowHigh})`}>
          {row === lit && <rect x="6" width="124" height="22" rx="4" fill={paint.yellow} />}
          {numbers ? <Hidden isLit={row === lit} number={numbers[row] ?? ''} /> : <Named row={row} />}
        </g>
      ))}
    </g>
  )
}

function Pattern({ of }: Pick<RegisterProps, 'of'>) {
  if (of === 'city')
    return (
      <path
        d="M10 24 l16 -18 M30 24 l16 -18 M50 24 l16 -18 M70 24 l16 -18 M90 24 l16 -18 M110 24 l16 -18"
        stroke={paint.paper}
        stroke-width="3"
        opacity="0.55"
      />
    )
  return (
    <g fill={paint.paper} opacity="0.7">
      {rows.map((n) => (
        <g key={n}>
          <circle cx={20 + n * 24} cy="10" r="2.6" />
          <circle cx={20 + n * 24} cy="21" r="2.6" />
        </g>
      ))}
    </g>
  )
}

/** A row with a name: a small head, and a name as if written by hand. */
function Named({ row }: { row: number }) {
  return (
    <>
      <circle cx="18" cy="8" r="4.6" fill={paint.wood} />
      <path d="M9 20 a9 8 0 0 1 18 0 Z" fill={paint.wood} />
      <path
        d={`M36 13 q4 -9 8 0 t8 0 t8 0 ${row % 2 ? 't8 0' : ''}`}
        fill="none"
        stroke={paint.pen}
        stroke-width="2.2"
        stroke-linecap="round"
      />
      <path d={`M82 13 h${row % 2 ? 30 : 40}`} stroke={paint.soft} stroke-width="5" stroke-linecap="round" />
    </>
  )
}

/** A row with a number and no name. */
function Hidden({ isLit, number }: { isLit: boolean; number: string }) {
  return (
    <>
      <text x="12" y="17" font-size="16" font-weight="700" fill={isLit ? paint.ink : paint.steel}>
        {number}
      </text>
      <path d="M56 12 h58" stroke={isLit ? paint.wood : paint.soft} stroke-width="5" stroke-linecap="round" />
    </>
  )
}
