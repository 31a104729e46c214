import { encode } from 'uqr'

/** White around a code, in modules: without it a camera does not find it. */
export const quiet = 4

/** A word as a QR of level M: its dark modules as one path, from the upper left corner of the code, and its width in modules. */
export function qrPath(word: string): { path: string; size: number } {
  const { data, size } = encode(word, { ecc: 'M', border: 0 })
  return {
    path: data
      .map((row, y) =>
        runsOf(row)
          .map(([x, wide]) => bar(x, y, wide))
          .join(''),
      )
      .join(''),
    size,
  }
}

/** Neighbouring dark modules of a row: where each run begins and how wide it is. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []))
  return starts.map((x) => {
    const end = row.indexOf(false, x)
    return [x, (end < 0 ? row.length : end) - x]
  })
}

const bar = (x: number, y: number, wide: number) => `M${x} ${y}h${wide}v1h-${wide}z`
