import { expect, it } from 'vitest'

import { chanceFrom } from '../../../rules/chance.ts'
import { lineOf } from '../../../server/store/lines.ts'
import { lastGood, recovered } from '../../../server/store/recover.ts'
import { prefixesOf, wrongWhenCut, wrongWhenTurned } from './damage.ts'
import { earlierJournal } from './earlierJournals.ts'

/** Of a workshop that was played by version of issue 5: a snapshot and some batches after it. */
const journal = earlierJournal('issue5-goldenTip')
const { id, bytes } = journal
const prefixes = prefixesOf(journal)
const { length } = bytes

it('reads a journal that breaks off anywhere up to its last whole line', () => {
  expect(prefixes.length).toBeGreaterThan(5)
  const wrong = Array.from({ length: length + 1 }, (_, at) => wrongWhenCut(journal, prefixes, at))
  expect(wrong.filter(Boolean)).toEqual([])
})

it('refuses a journal in which one bit is turned, wherever it is', () => {
  const chance = chanceFrom(6)
  const wrong = Array.from({ length }, (_, at) => wrongWhenTurned(journal, at, chance.whole(0, 7)))
  expect(wrong.filter(Boolean)).toEqual([])
})

it('refuses a last line of which any bit is turned: it was acknowledged', () => {
  const begin = prefixes.at(-2)?.length ?? 0
  const wrong = Array.from({ length: (length - begin) * 8 }, (_, n) =>
    wrongWhenTurned(journal, begin + (n >> 3), n & 7),
  )
  expect(wrong.filter(Boolean)).toEqual([])
})

/** The journal with zeros in place of what stands from one byte to another, as a power cut leaves what was not safe. */
function withHole(from: number, to: number): Buffer {
  return Buffer.from(bytes).fill(0, from, to)
}

it('cuts off a last line with holes: a power cut left them, and it was never acknowledged', () => {
  const begin = prefixes.at(-2)?.length ?? 0
  const before = prefixes.at(-2)?.seq
  for (let from = begin; from < length; from = (Math.floor(from / 64) + 1) * 64) {
    for (let to = (Math.floor(from / 64) + 1) * 64; to < length + 64; to += 64) {
      const found = recovered(id, withHole(from, Math.min(to, length)))
      expect(found).toMatchObject({ torn: true, length: begin, workshop: { seq: before } })
    }
  }
})

it('refuses holes in any line before the last', () => {
  const end = prefixes.at(-2)?.length ?? 0
  for (let from = 0; from + 64 < end; from += 64)
    expect(recovered(id, withHole(from, from + 64))).toHaveProperty('why')
})

it('refuses a journal in which lines are missing, twice there, or changed places', () => {
  const lines = prefixes.map(({ length: end }, n) => bytes.subarray(prefixes[n - 1]?.length ?? 0, end))
  const [first = bytes, ...others] = lines
  const [one = bytes, two = bytes] = others
  for (const wrong of [[first, two], [first, one, one], [first, two, one], others, [first, first], []])
    expect(recovered(id, Buffer.concat(wrong))).toHaveProperty('why')
})

it('tells the last good act of a journal that is damaged', () => {
  for (const [n, { length: end }] of prefixes.entries()) {
    const damaged = Buffer.from(bytes)
    damaged[end + 20] = 33
    const whole = prefixes[n + 1]
      ? JSON.parse(prefixes[n]?.state ?? '')
      : JSON.parse(prefixes.at(-1)?.state ?? '')
    expect(lastGood(id, damaged)).toMatchObject({ workshop: whole })
  }
  expect(lastGood(id, bytes.subarray(5))).toHaveProperty('why')
  expect(lastGood('another', bytes)).toEqual({ why: 'it is the journal of another workshop' })
})

it.each([
  ['nothing', ''],
  ['words', 'Dear reader,\n'],
  ['zeros', '\0'.repeat(300)],
  ['another JSON', '{"format":2}\n'],
])('refuses a file that holds %s', (_what, text) => {
  expect(recovered(id, Buffer.from(text))).toHaveProperty('why')
  expect(recovered(id, lineOf(text))).toHaveProperty('why')
})
