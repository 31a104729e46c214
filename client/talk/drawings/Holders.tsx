import { paint, Register } from './paint.tsx'

const windows = [0, 1, 2, 3]

/** The municipality: a town hall, and its register. */
export function City() {
  return (
    <>
      <ellipse cx="150" cy="258" rx="136" ry="11" fill={paint.shade} />
      <path d="M150 40 V14 h34 l-8 8 l8 8 h-32" fill={paint.brick} stroke={paint.ink} stroke-width="2.5" />
      <rect x="118" y="40" width="64" height="52" fill={paint.paper} stroke={paint.paperEdge} />
      <path d="M110 44 L150 24 L190 44 Z" fill={paint.brick} />
      <circle cx="150" cy="66" r="15" fill={paint.paper} stroke={paint.ink} stroke-width="3" />
      <path d="M150 57 v9 l7 5" fill="none" stroke={paint.ink} stroke-width="3" stroke-linecap="round" />
      <path d="M34 134 L150 78 L266 134 Z" fill={paint.brick} />
      <path
        d="M78 126 l22 -20 M108 126 l34 -32 M138 126 l32 -30 M168 126 l22 -20 M198 126 l12 -11"
        stroke={paint.paper}
        stroke-width="4"
        opacity="0.5"
      />
      <rect x="46" y="134" width="208" height="112" fill={paint.paper} stroke={paint.paperEdge} />
      {windows.map((n) => (
        <rect
          key={n}
          x={[62, 96, 184, 218][n]}
          y="152"
          width="20"
          height="36"
          rx="10"
          fill={paint.brickLight}
        />
      ))}
      {windows.map((n) => (
        <rect key={n} x={[62, 96, 184, 218][n]} y="204" width="20" height="26" fill={paint.brickLight} />
      ))}
      <path d="M130 246 V196 a20 20 0 0 1 40 0 V246 Z" fill={paint.brick} />
      <path d="M150 178 V246" stroke={paint.paper} stroke-width="2" />
      <path d="M30 246 H270 V256 H30 Z" fill={paint.wood} />
      <path d="M262 200 q22 -30 40 -34" {...arrow} />
      <path d="M292 158 l14 7 l-9 13" {...arrow} />
      <Register x={316} y={82} of="city" />
    </>
  )
}

const arrow = {
  fill: 'none',
  stroke: paint.wood,
  'stroke-width': 5,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const

const floors = [0, 1, 2, 3, 4]

/** Statistics Netherlands: an office of glass, and its register. */
export function Cbs() {
  return (
    <>
      <ellipse cx="152" cy="258" rx="132" ry="11" fill={paint.shade} />
      <path d="M40 246 V150 H120 V246 Z" fill={paint.cbsLight} />
      <path d="M96 246 V44 a8 8 0 0 1 8 -8 H252 a8 8 0 0 1 8 8 V246 Z" fill={paint.cbs} />
      {floors.map((floor) => (
        <g key={floor} fill={paint.paper} opacity="0.85">
          {windows.map((n) => (
            <rect key={n} x={112 + n * 36} y={92 + floor * 26} width="26" height="15" rx="2" />
          ))}
        </g>
      ))}
      {[0, 1, 2].map((floor) => (
        <path key={floor} d={`M50 ${170 + floor * 22} h36`} stroke={paint.paper} stroke-width="9" />
      ))}
      <rect x="122" y="48" width="112" height="34" rx="4" fill={paint.paper} />
      <text
        x="178"
        y="75"
        font-size="29"
        font-weight="700"
        letter-spacing="3"
        text-anchor="middle"
        fill={paint.cbs}
      >
        CBS
      </text>
      <rect x="156" y="218" width="44" height="28" fill={paint.ink} opacity="0.75" />
      <path d="M178 218 V246" stroke={paint.paper} stroke-width="2" />
      <path d="M26 246 H274 V256 H26 Z" fill={paint.wood} />
      <path d="M266 200 q20 -30 38 -34" {...arrow} />
      <path d="M294 158 l14 7 l-9 13" {...arrow} />
      <Register x={316} y={82} of="cbs" />
    </>
  )
}
