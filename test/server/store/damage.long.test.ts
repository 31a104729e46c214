import { expect, it } from 'vitest'

import { prefixesOf, wrongWhenCut, wrongWhenTurned } from './damage.ts'
import { earlierJournals } from './earlierJournals.ts'

it.each(earlierJournals())('reads $name right wherever it breaks off', { timeout: 600_000 }, (journal) => {
  const prefixes = prefixesOf(journal)
  for (let at = 0; at <= journal.bytes.length; at++)
    expect(wrongWhenCut(journal, prefixes, at)).toBeUndefined()
})

it.each(earlierJournals())('refuses $name whichever bit is turned', { timeout: 600_000 }, (journal) => {
  for (let bit = 0; bit < journal.bytes.length * 8; bit++) {
    const wrong = wrongWhenTurned(journal, bit >> 3, bit & 7)
    if (wrong !== undefined) expect.fail(wrong)
  }
})
