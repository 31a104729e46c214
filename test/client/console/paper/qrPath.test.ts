import { decodeQR } from 'qr/decode.js'
import { expect, it } from 'vitest'

import { qrPath, quiet } from '../../../../client/console/paper/print/qrPath.ts'

/** The path with its white around it as pixels, so many to a module. */
function drawn(path: string, size: number, scale: number) {
  const wide = (size + 2 * quiet) * scale
  const data = new Uint8Array(wide * wide * 4).fill(255)
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = 0; row < scale; row++)
      for (let at = 0; at < Number(run) * scale; at++) {
        const place = (Number(y) + quiet) * scale * wide + row * wide + (Number(x) + quiet) * scale + at
        data.fill(0, place * 4, place * 4 + 3)
      }
  return { width: wide, height: wide, data }
}

it.each(['A7K3', '9XYT', 'CCCC'])('draws %s as a code that is read again', (word) => {
  const { path, size } = qrPath(word)
  expect(size).toBe(21)
  expect(decodeQR(drawn(path, size, 4))).toBe(word)
})
