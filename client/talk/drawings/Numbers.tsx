import { paint, Register } from './paint.tsx'

const line = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const

/** A name becomes a number, and only CBS has the key. */
export function NoNames() {
  return (
    <>
      <ellipse cx="230" cy="268" rx="200" ry="12" fill={paint.shade} />
      <g transform="rotate(-4 98 150)">
        <Sheet x={34} />
        <path
          d="M54 104 q7 -20 14 0 t14 0 t14 0 q8 -24 16 0 t14 2"
          {...line}
          stroke={paint.pen}
          stroke-width="4.5"
        />
        <path d="M46 112 L148 84" {...line} stroke={paint.ink} stroke-width="4" />
      </g>
      <path d="M178 150 h34" {...line} stroke={paint.wood} stroke-width="7" />
      <path d="M200 136 l15 14 l-15 14" {...line} stroke={paint.wood} stroke-width="7" />
      <g transform="rotate(2 292 150)">
        <Sheet x={228} />
        <g transform="rotate(-5 292 96)" stroke={paint.stamp} fill="none">
          <rect x="246" y="74" width="92" height="44" rx="6" stroke-width="4.5" />
          <text
            x="292"
            y="108"
            font-size="34"
            font-weight="700"
            text-anchor="middle"
            fill={paint.stamp}
            stroke="none"
          >
            482
          </text>
        </g>
      </g>
      <Safe />
    </>
  )
}

/** A card with a strip for the name and lines for the rest. */
function Sheet({ x }: { x: number }) {
  return (
    <g transform={`translate(${x} 62)`}>
      <rect x="4" y="7" width="128" height="180" rx="10" fill={paint.shade} />
      <rect width="128" height="180" rx="10" fill={paint.paper} stroke={paint.paperEdge} stroke-width="2" />
      <path d="M0 66 H128" stroke={paint.paperEdge} stroke-width="2" />
      <path d="M20 92 h60 M20 116 h88 M20 140 h70" {...line} stroke={paint.soft} stroke-width="8" />
    </g>
  )
}

/** The key hangs behind the door of CBS, and nowhere else. */
function Safe() {
  return (
    <g transform="translate(380 92)">
      <rect x="4" y="8" width="84" height="150" rx="6" fill={paint.shade} />
      <rect width="84" height="150" rx="6" fill={paint.cbs} />
      <text
        x="42"
        y="28"
        font-size="20"
        font-weight="700"
        letter-spacing="2"
        text-anchor="middle"
        fill={paint.paper}
      >
        CBS
      </text>
      <rect x="12" y="38" width="60" height="98" rx="4" fill="#1d3d5e" />
      <path d="M42 44 v10" {...line} stroke={paint.steel} stroke-width="4" />
      <g {...line} stroke={paint.yellow} stroke-width="7">
        <circle cx="42" cy="70" r="13" />
        <path d="M42 83 V124 M42 108 h13 M42 122 h13" />
      </g>
    </g>
  )
}

const links = [0, 1, 2, 3]
/** Both know 482; the others of the one are not all in the other. */
const inCity = ['305', '917', '482', '128', '776']
const atCbs = ['640', '231', '482', '859', '514']

/** The same number in two registers, and the chain between them. */
export function Chain() {
  return (
    <>
      <ellipse cx="92" cy="264" rx="84" ry="11" fill={paint.shade} />
      <ellipse cx="388" cy="264" rx="84" ry="11" fill={paint.shade} />
      <Register x={24} y={72} of="city" numbers={inCity} lit={2} />
      <Register x={320} y={72} of="cbs" numbers={atCbs} lit={2} />
      <g fill="none" stroke-width="9">
        {links.map((n) => (
          <g key={n}>
            <rect
              x={158 + n * 37}
              y="150"
              width="50"
              height="30"
              rx="15"
              stroke={paint.ink}
              stroke-width="13"
              opacity="0.18"
              transform="translate(2 4)"
            />
            <rect
              x={158 + n * 37}
              y="150"
              width="50"
              height="30"
              rx="15"
              stroke={n % 2 ? '#a5abb5' : paint.steel}
            />
          </g>
        ))}
      </g>
      <Tag />
    </>
  )
}

/** The number by which both are found. */
function Tag() {
  return (
    <g transform="translate(240 104)">
      <rect x="-40" y="-24" width="80" height="42" rx="8" fill={paint.paper} stroke={paint.paperEdge} />
      <path d="M-8 17 h16 l-8 12 Z" fill={paint.paper} />
      <text y="8" font-size="29" font-weight="700" text-anchor="middle" fill={paint.stamp}>
        482
      </text>
    </g>
  )
}
