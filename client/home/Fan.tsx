/** Three cards in a fan: what the game is made of, drawn. */
export function Fan() {
  return (
    <svg class="fan" viewBox="0 0 220 150" aria-hidden="true">
      <g transform="translate(38 22) rotate(-13 40 120)">
        <Sheet band="fan-green" />
        <rect class="fan-line" x="7" y="14" width="9" height="9" />
      </g>
      <g transform="translate(102 12) rotate(12 40 120)">
        <Sheet band="fan-green" />
        <rect class="fan-line" x="7" y="14" width="9" height="9" />
      </g>
      <g transform="translate(70 10) rotate(-1 40 120)">
        <Sheet band="fan-yellow" />
        <circle class="fan-dot" cx="11.5" cy="18.5" r="5.5" />
      </g>
    </svg>
  )
}

function Sheet({ band }: { band: string }) {
  return (
    <>
      <rect class="fan-sheet" width="82" height="116" rx="7" />
      <path class={band} d="M7 0h16v116h-16a7 7 0 0 1 -7 -7v-102a7 7 0 0 1 7 -7z" />
      <rect class="fan-strip" x="31" y="12" width="42" height="13" rx="2" />
      <path class="fan-ink" d="M35 19c3 -5 5 4 8 0s5 3 8 0s5 2 8 -1" />
      <path class="fan-word" d="M32 42h34" />
      <path class="fan-word fan-value" d="M32 58h26" />
      <path class="fan-foot" d="M23 99h59v10a7 7 0 0 1 -7 7h-52z" />
    </>
  )
}
