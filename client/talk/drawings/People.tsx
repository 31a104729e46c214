import { paint } from './paint.tsx'

type OneProps = { x: number; y: number; coat: string; skin: string; hair: string; cut: keyof typeof cuts }

const cuts = {
  short: 'M-19 0 a19 19 0 0 1 38 0 q-6 -9 -19 -9 q-13 0 -19 9 Z',
  long: 'M-20 24 V-1 a20 20 0 0 1 40 0 V24 q-8 -4 -7 -22 q-13 -2 -17 -9 q-3 8 -10 9 q2 18 -6 22 Z',
  scarf:
    'M-26 36 q8 -8 5 -34 a21 22 0 0 1 42 0 q-3 26 5 34 q-12 10 -26 10 t-26 -10 Z M-14 3 a14 15 0 0 0 28 0 a14 13 0 0 0 -28 0 Z',
} as const

/** Somebody, cut from paper: a head, hair, and shoulders. */
function One({ x, y, coat, skin, hair, cut }: OneProps) {
  return (
    <g transform={`translate(${x} ${y}) scale(1.16)`}>
      <path d="M-46 88 V62 a46 38 0 0 1 92 0 V88 Z" fill={coat} />
      <path d="M-10 26 a10 9 0 0 0 20 0 V12 h-20 Z" fill={skin} />
      <circle r="18" fill={skin} />
      <path d={cuts[cut]} fill={hair} fill-rule="evenodd" />
    </g>
  )
}

/** People at a table who wonder: what helps to find work? */
export function Question() {
  return (
    <>
      <ellipse cx="240" cy="272" rx="200" ry="14" fill={paint.shade} />
      <One x={112} y={146} coat="#0b7285" skin="#e8c39c" hair="#5a3b22" cut="short" />
      <One x={240} y={147} coat="#6c3fa3" skin="#a9744c" hair="#d98e32" cut="scarf" />
      <One x={368} y={146} coat="#b4602b" skin="#f0d5b8" hair="#3b2a20" cut="long" />
      <rect x="40" y="234" width="400" height="16" rx="6" fill={paint.wood} />
      <path d="M64 250 h16 v34 h-16 Z M400 250 h16 v34 h-16 Z" fill={paint.cardDark} />
      <path d="M66 226 l44 -3 l6 11 h-54 Z M364 223 l44 3 l4 8 h-54 Z" fill={paint.paper} />
      <path
        d="M150 12 H330 a16 16 0 0 1 16 16 V88 a16 16 0 0 1 -16 16 H262 l-22 22 l-14 -22 H150 a16 16 0 0 1 -16 -16 V28 a16 16 0 0 1 16 -16 Z"
        fill={paint.paper}
        stroke={paint.paperEdge}
        stroke-width="2"
      />
      <Bag />
      <text x="296" y="84" font-size="76" font-weight="700" text-anchor="middle" fill={paint.cbs}>
        ?
      </text>
    </>
  )
}

/** A bag for work. */
function Bag() {
  return (
    <g transform="translate(0 -8)">
      <path
        d="M186 44 v-6 a8 8 0 0 1 8 -8 h20 a8 8 0 0 1 8 8 v6"
        fill="none"
        stroke={paint.cardDark}
        stroke-width="6"
      />
      <rect x="160" y="44" width="88" height="56" rx="8" fill={paint.card} />
      <path d="M160 68 q44 18 88 0" fill="none" stroke={paint.cardDark} stroke-width="4" />
      <rect x="196" y="68" width="16" height="14" rx="3" fill={paint.yellow} />
    </g>
  )
}
