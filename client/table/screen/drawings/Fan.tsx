const cards = [-24, -12, 0, 12, 24]

/** A hand of cards, its faces turned away. */
export function Fan({ turn }: { turn: number }) {
  return (
    <svg class="wall-drawing wall-fan" viewBox="0 0 100 84">
      <g transform={`rotate(${((turn * 5) % 7) - 3} 50 84)`}>
        {cards.map((degrees) => (
          <g key={degrees} transform={`rotate(${degrees} 50 96)`}>
            <rect class="fill-paper" x="32" y="14" width="36" height="52" rx="3.5" />
            <path class="line-soft" d="M38 24 h24 M38 32 h15" />
          </g>
        ))}
      </g>
    </svg>
  )
}
