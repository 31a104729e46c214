/** The cardboard box, with the corners of the cards that are in it. */
export function Box({ count }: { count: number }) {
  const corners = Array.from({ length: Math.min(count, 8) }, (_, n) => n)
  return (
    <svg class="boxDrawing" viewBox="0 0 240 130" aria-hidden="true">
      <path class="box-inside" d="M30 44l180 0l-12 22h-156z" />
      {corners.map((n) => (
        <rect
          key={n}
          class="box-card"
          x={50 + n * 17}
          y={22 + (n % 3) * 6}
          width="26"
          height="44"
          rx="3"
          transform={`rotate(${(n % 4) * 7 - 10} ${63 + n * 17} 44)`}
        />
      ))}
      <path class="box-flap" d="M30 44l-24 20l30 6l6 -4z" />
      <path class="box-flap" d="M210 44l24 20l-30 6l-6 -4z" />
      <path class="box-front" d="M36 60h168l-8 66h-152z" />
      <path class="box-tape" d="M108 60h24l-1 66h-22z" />
    </svg>
  )
}
