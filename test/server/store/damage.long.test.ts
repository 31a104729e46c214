import { expect, it } from 'vitest'

import { prefixesOf, wrongWhenCut, wrongWhenTurned } from './damage.ts'
import { earlierJournals, type Earlier } from './earlierJournals.ts'

it.each(earlierJournals())('reads $name right wherever it breaks off', { timeout: 600_000 }, (journal) => {
  const prefixes = prefixesOf(journal)
  for (let at = 0; at <= journal.bytes.length; at++)
    expect(wrongWhenCut(journal, prefixes, at)).toBeUndefined()
})

/** Every bit of the small ones; of the others one bit in each byte. */
const bitsOf = ({ bytes }: Earlier) => (bytes.length < 15_000 ? [0, 1, 2, 3, 4, 5, 6, 7] : [undefined])

it.each(earlierJournals())('refuses $name whichever bit is turned', { timeout: 600_000 }, (journal) => {
  for (let at = 0; at < journal.bytes.length; at++) {
    const wrong = bitsOf(journal).flatMap((bit) => wrongWhenTurned(journal, at, bit ?? at % 8) ?? [])
    if (wrong.length > 0) expect.fail(wrong.join())
  }
})
