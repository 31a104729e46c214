import { paint } from './paint.tsx'

const hand = [
  { degrees: -26, isWork: true },
  { degrees: -13, isWork: false },
  { degrees: 0, isWork: true },
  { degrees: 13, isWork: false },
  { degrees: 26, isWork: true },
]

/** A hand of cards, and the box that they go into. */
export function Cards() {
  return (
    <>
      <ellipse cx="142" cy="268" rx="112" ry="12" fill={paint.shade} />
      <ellipse cx="372" cy="266" rx="98" ry="12" fill={paint.shade} />
      {hand.map(({ degrees, isWork }) => (
        <g key={degrees} transform={`rotate(${degrees} 142 320)`}>
          <Card isWork={isWork} />
        </g>
      ))}
      <Box />
    </>
  )
}

/** Yellow with a filled circle, or green with an open square. */
function Card({ isWork }: { isWork: boolean }) {
  return (
    <g transform="translate(97 74)">
      <rect x="3" y="5" width="90" height="134" rx="8" fill={paint.shade} />
      <rect width="90" height="134" rx="8" fill={paint.paper} stroke={paint.paperEdge} stroke-width="1.5" />
      <path
        d="M0 8 a8 8 0 0 1 8 -8 H18 V134 H8 a8 8 0 0 1 -8 -8 Z"
        fill={isWork ? paint.yellow : paint.green}
      />
      {isWork ? (
        <circle cx="9" cy="16" r="5" fill={paint.ink} />
      ) : (
        <rect x="4.5" y="11.5" width="9" height="9" fill="none" stroke={paint.paper} stroke-width="2.4" />
      )}
      <rect x="28" y="12" width="42" height="20" rx="3" fill="none" stroke={paint.stamp} stroke-width="2.5" />
      <path d="M34 22 h30" stroke={paint.stamp} stroke-width="5" stroke-dasharray="7 4" />
      <path d="M28 54 h48 M28 72 h34" stroke={paint.soft} stroke-width="7" stroke-linecap="round" />
      <path d="M28 98 h28" stroke={paint.wood} stroke-width="9" stroke-linecap="round" />
    </g>
  )
}

function Box() {
  return (
    <g transform="translate(282 116)">
      <path d="M12 34 L90 14 L168 34 L90 56 Z" fill={paint.cardDark} />
      <g transform="rotate(8 92 10)">
        <rect x="70" y="-34" width="46" height="66" rx="5" fill={paint.paper} stroke={paint.paperEdge} />
        <path d="M70 -29 a5 5 0 0 1 5 -5 h5 v66 h-10 Z" fill={paint.green} />
        <path d="M88 -18 h20 M88 -6 h14" stroke={paint.soft} stroke-width="5" stroke-linecap="round" />
      </g>
      <path d="M12 34 L90 56 V146 L18 126 Z" fill={paint.cardLight} />
      <path d="M168 34 L90 56 V146 L162 126 Z" fill={paint.card} />
      <path d="M12 34 L90 56 L66 80 L-14 56 Z" fill={paint.card} />
      <path d="M168 34 L90 56 L114 80 L194 56 Z" fill={paint.cardLight} />
      <path d="M90 88 V146" stroke="#fff6e2" stroke-width="9" opacity="0.5" />
    </g>
  )
}
