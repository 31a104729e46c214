type DrawnProps = {
  paths: readonly string[]
  size?: number
  /** It points on or back: where one reads from right to left, that is the other way. */
  points?: boolean
}

/** A drawing beside words that say the same: hidden from screen readers. 24 by 24, stroke 2, round ends. */
export function Drawn({ paths, size = 24, points }: DrawnProps) {
  return (
    <svg
      class={points ? 'icon icon-points' : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {paths.map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  )
}
