/** The municipality: a town hall, in its colour and with its slanting lines. */
export function Office() {
  return (
    <svg class="wall-drawing" viewBox="0 0 200 150" aria-hidden="true">
      <path class="fill-municipality" d="M30 66 L100 26 L170 66 Z" />
      <rect class="fill-paper" x="38" y="66" width="124" height="64" />
      <path class="hatch" d="M46 62 L66 46 M66 62 L92 40 M86 62 L106 44 M108 62 L124 48 M130 62 L140 54" />
      <path class="line" d="M52 130 V78 M76 130 V78 M124 130 V78 M148 130 V78" />
      <path class="fill-municipality" d="M88 130 V96 a12 12 0 0 1 24 0 V130 Z" />
      <rect class="fill-shadow" x="26" y="130" width="148" height="8" rx="2" />
      <path class="line" d="M100 26 V8" />
      <path class="fill-municipality" d="M100 8 h20 l-5 5 l5 5 h-20 Z" />
    </svg>
  )
}

/** Statistics Netherlands: drawers with registers, in its colour and with its dots. */
export function Cbs() {
  return (
    <svg class="wall-drawing" viewBox="0 0 200 150" aria-hidden="true">
      <rect class="fill-cbs" x="44" y="18" width="112" height="116" rx="5" />
      {[26, 62, 98].map((y) => (
        <g key={y}>
          <rect class="fill-paper" x="54" y={y} width="92" height="29" rx="3" />
          <path class="line" d={`M92 ${y + 17} h16`} />
          <g class="dots-cbs">
            <circle cx="64" cy={y + 9} r="2" />
            <circle cx="72" cy={y + 9} r="2" />
            <circle cx="80" cy={y + 9} r="2" />
          </g>
        </g>
      ))}
      <rect class="fill-shadow" x="36" y="134" width="128" height="6" rx="2" />
    </svg>
  )
}

/** The chain between two sources: a number, and no name. */
export function Chain() {
  return (
    <svg class="wall-drawing" viewBox="0 0 240 90" aria-hidden="true">
      <g class="links">
        <rect x="8" y="28" width="70" height="34" rx="17" />
        <rect x="56" y="28" width="70" height="34" rx="17" />
        <rect x="114" y="28" width="70" height="34" rx="17" />
        <rect x="162" y="28" width="70" height="34" rx="17" />
      </g>
    </svg>
  )
}
