import { signsOf } from './like.ts'

const abreast = 26
const pitch = 5

/** A group as signs, each for twenty people: its size is how many they are, its yellow part who found work. */
export function Signs({ total, started, said }: { total: number; started: number; said: string }) {
  const { all, yellow } = signsOf({ total, started })
  const rows = Math.ceil(all / abreast)
  return (
    <svg class="world-signs" viewBox={`0 0 ${abreast * pitch} ${rows * pitch}`} role="img" aria-label={said}>
      {Array.from({ length: all }, (_, n) => (
        <Sign
          key={n}
          x={pitch * ((n % abreast) + 0.5)}
          y={pitch * (Math.floor(n / abreast) + 0.5)}
          has={n < yellow}
        />
      ))}
    </svg>
  )
}

function Sign({ x, y, has }: { x: number; y: number; has: boolean }) {
  if (has) return <circle class="world-found" cx={x} cy={y} r={1.9} />
  return <rect class="world-not" x={x - 1.5} y={y - 1.5} width={3} height={3} rx={0.3} />
}
