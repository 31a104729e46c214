import type { JSX } from 'preact'

import type { StepName } from '../../../../rules/agenda.ts'

const cup = (
  <>
    <ellipse class="fill-shade" cx="118" cy="160" rx="92" ry="9" />
    <ellipse class="fill-paper" cx="112" cy="152" rx="84" ry="11" />
    <path class="fill-paper" d="M54 74 H170 L162 122 Q156 146 132 146 H92 Q68 146 62 122 Z" />
    <path class="line-thick" d="M168 86 q34 -4 32 20 q-3 22 -37 18" />
    <ellipse class="fill-coffee" cx="112" cy="75" rx="57" ry="9" />
    <g class="steam">
      <path d="M88 58 q-12 -12 0 -24 t0 -24" />
      <path d="M114 58 q-12 -12 0 -24 t0 -24" />
      <path d="M140 58 q-12 -12 0 -24 t0 -24" />
    </g>
  </>
)

const note = (
  <>
    <path class="fill-tip" d="M52 24 H190 V138 L168 160 H52 Z" />
    <path class="fill-paper" d="M168 160 V138 H190 Z" />
    <path class="line" d="M74 60 H168 M74 84 H168 M74 108 H130" />
    <circle class="fill-stop" cx="121" cy="26" r="9" />
  </>
)

const bubbles = (
  <>
    <path
      class="fill-paper"
      d="M24 30 h112 q12 0 12 12 v44 q0 12 -12 12 H74 l-26 24 v-24 H36 q-12 0 -12 -12 V42 q0 -12 12 -12 Z"
    />
    <path
      class="fill-cbs"
      d="M116 78 h92 q12 0 12 12 v40 q0 12 -12 12 h-12 v22 l-24 -22 h-56 q-12 0 -12 -12 V90 q0 -12 12 -12 Z"
    />
    <path class="line" d="M46 54 h76 M46 74 h50" />
    <path class="line-paper" d="M126 102 h72 M126 120 h46" />
  </>
)

const list = (
  <>
    <rect class="fill-paper" x="52" y="20" width="140" height="144" rx="6" />
    <rect class="fill-card" x="96" y="10" width="52" height="20" rx="5" />
    <path class="line" d="M104 58 h66 M104 88 h66 M104 118 h66 M104 146 h40" />
    <path class="line-tick" d="M70 56 l8 9 l14 -18 M70 86 l8 9 l14 -18" />
    <path class="line" d="M72 110 h16 v16 h-16 Z M72 138 h16 v16 h-16 Z" />
  </>
)

const flowers = (
  <>
    <path class="line-stem" d="M120 104 V60 M108 104 Q92 84 78 76 M132 104 Q150 84 164 74" />
    <g class="fill-tip">
      <circle cx="120" cy="44" r="21" />
      <circle cx="70" cy="68" r="17" />
      <circle cx="170" cy="66" r="17" />
    </g>
    <g class="fill-stop">
      <circle cx="120" cy="44" r="8" />
      <circle cx="70" cy="68" r="6.5" />
      <circle cx="170" cy="66" r="6.5" />
    </g>
    <path class="fill-cbs" d="M88 102 H152 L144 164 H96 Z" />
  </>
)

const cards = (
  <>
    {[-18, -6, 6, 18].map((degrees) => (
      <g key={degrees} transform={`rotate(${degrees} 120 210)`}>
        <rect class="fill-paper" x="78" y="26" width="84" height="122" rx="8" />
        <path class="line-soft" d="M92 50 h56 M92 68 h34" />
      </g>
    ))}
    <text class="question" x="128" y="118" transform="rotate(18 120 210)">
      ?
    </text>
  </>
)

const drawings: Readonly<Partial<Record<StepName, JSX.Element>>> = {
  pause: cup,
  goldenTip: note,
  privacyDialogue: bubbles,
  wrapUp: list,
  evaluation: flowers,
}

/** One drawing for a step in which people talk; all cut from the same paper. */
export function Drawing({ of }: { of: StepName }) {
  return (
    <svg class="wall-drawing wall-talk-drawing" viewBox="0 0 240 175" aria-hidden="true">
      {drawings[of] ?? cards}
    </svg>
  )
}
