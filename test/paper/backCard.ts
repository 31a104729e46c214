import { encode } from 'uqr'

import type { Pixels } from '../../client/console/paper/back/decode.ts'

/** Points for a millimetre; a card is 63 by 88 mm. */
const fine = 12
const [wide, high] = [63 * fine, 88 * fine]

type Box = { x: number; y: number; width: number; height: number }

/** A card as it is printed, roughly: an edge, a band, some lines of words, and the code in its corner as a QR. */
export function cardWith(code: string): Pixels {
  const data = new Uint8ClampedArray(wide * high * 4).fill(255)
  const black = ({ x, y, width, height }: Box, grey = 0) => {
    for (let row = Math.round(y * fine); row < Math.round((y + height) * fine); row++)
      for (let at = Math.round(x * fine); at < Math.round((x + width) * fine); at++)
        data.fill(grey, (row * wide + at) * 4, (row * wide + at) * 4 + 3)
  }
  black({ x: 0, y: 0, width: 8, height: 88 }, 90)
  for (const [n, line] of [12, 30, 34, 52, 78].entries())
    for (let at = 0; at < 30 - n; at += 2) black({ x: 11 + at, y: line, width: 1.3, height: 2.2 })
  const { data: rows, size } = encode(code, { ecc: 'M', border: 0 })
  const module = 17.4 / (size + 8)
  const [left, top] = [43 + 4 * module, 58 + 4 * module]
  for (const [y, row] of rows.entries())
    for (const [x, dark] of row.entries())
      if (dark) black({ x: left + x * module, y: top + y * module, width: module, height: module })
  return { data, width: wide, height: high }
}
