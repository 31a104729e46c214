/** Of 100, as a bar: yellow is filled, green is an outline with stripes, so that a black printer tells them apart. */
export function Bar({ of100, kind }: { of100: number; kind: 'yellow' | 'green' }) {
  const stripes = Array.from({ length: Math.floor(of100 / 6) }, (_, n) => 6 * (n + 1) - 3)
  return (
    <svg class={`a4-bar a4-bar-${kind}`} viewBox="0 0 101 12" aria-hidden="true">
      <rect class="a4-bar-whole" x={0.5} y={0.5} width={100} height={11} />
      <rect class="a4-bar-part" x={0.5} y={0.5} width={of100} height={11} />
      {kind === 'green' && stripes.map((x) => <line key={x} x1={x} x2={x + 3} y1={11} y2={1} />)}
    </svg>
  )
}
