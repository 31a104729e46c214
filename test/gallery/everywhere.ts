import { describe, expect, it } from 'vitest'

import { flat } from './flat.ts'
import { pictures } from './pictures.ts'
import { visit } from './visit.ts'
import { parts, walk, type Look } from './walk.ts'

/** Long enough for a part on a machine that does much else, in milliseconds. */
const patience = 1_800_000
const partCount = 8

/** One test for each part of the gallery: looks at every picture, and tells all that is wrong in it at once. */
export function everyPicture(promise: string, look: Look, language = 'nl'): void {
  const gallery = visit(flat)
  describe.each(parts(pictures, partCount).map((some, part) => [part + 1, some] as const))(
    `every picture in ${language}, part %i of ${partCount}`,
    (_, some) => {
      it(promise, { timeout: patience }, async () => {
        const { browser, address } = gallery
        expect(await walk(some, { browser, address, language }, look)).toEqual([])
      })
    },
  )
}
