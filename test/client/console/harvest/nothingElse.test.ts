import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { harvestCsv } from '../../../../client/console/harvest/csv.ts'
import { unjudged } from '../../../../client/console/harvest/harvest.ts'
import { harvestJson } from '../../../../client/console/harvest/json.ts'
import { harvestPage } from '../../../../client/console/harvest/page.ts'
import { markWords } from '../../../../client/parts/MarkBadge.tsx'
import { cleaned } from '../../../../rules/words.ts'
import { colours, shapes, type Workshop } from '../../../../rules/workshop.ts'
import { evening } from '../../../gallery/harvests.ts'
import { allSeats, played } from '../../../gallery/playing.ts'
import { viewsOf } from '../../../gallery/states.ts'
import { leaving, speechIn } from './speech.ts'

const done = evening()
const ids = Object.keys(done.texts ?? {})
const speech = speechIn('nl')

/** All that leaves: the paper, the table and the data. */
function everything(workshop: Workshop): string[] {
  const harvest = leaving(workshop, 'nl')
  return [
    JSON.stringify(harvestPage(harvest, speech)),
    harvestCsv(harvest, speech),
    harvestJson(harvest, speech),
  ]
}

/** Whatever people type, each with a mark of its own by which it is found again. */
const typed = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), {
  minLength: ids.length,
  maxLength: ids.length,
})

describe('of an evening leaves nothing else', () => {
  it('than what the facilitator let in, whatever people typed', () => {
    fc.assert(
      fc.property(
        typed,
        fc.array(fc.constantFrom('in', 'out', 'hidden', 'never'), {
          minLength: ids.length,
          maxLength: ids.length,
        }),
        (words, fates) => {
          const texts = Object.entries(done.texts ?? {}).map(([id, text], n) => [
            id,
            {
              ...text,
              words: cleaned(`q${n}q ${words[n]}`),
              ...(fates[n] === 'hidden' ? { state: 'hidden' as const } : {}),
            },
          ])
          const there: Workshop = { ...done, texts: Object.fromEntries(texts) }
          const judged = ids.reduce((now, id, n) => {
            const fate = fates[n]
            if (fate !== 'in' && fate !== 'out') return now
            return played(now, 'f', 'reviewLine', { lines: [`text-${id}`], keep: fate === 'in' })
          }, there)
          for (const file of everything(judged))
            for (const [n, fate] of fates.entries()) expect(file.includes(`q${n}q`)).toBe(fate === 'in')
          const seen = viewsOf(judged, 'f').console.harvest
          const open = fates.filter((fate) => fate === 'never').length
          // The promise was not judged either.
          expect(seen && unjudged(seen)).toHaveLength(open + 1)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('than counts and approved words: no name to play under, no seat, no id, no time', () => {
    const judged = played(done, 'f', 'reviewLine', { lines: ids.map((id) => `text-${id}`), keep: true })
    const marks = colours.flatMap((colour) => shapes.map((shape) => markWords({ colour, shape }, speech.say)))
    const seats = [...allSeats(judged)].map((seat) => `"${seat}"`)
    const persons = Object.values(judged.persons).map(({ name }) => name)
    const secrets = [judged.id, judged.code, judged.invite, 'hash', ...seats, ...marks, ...persons]
    const numbers = Object.values(judged.cards).flatMap(({ pseudonym }) =>
      pseudonym ? [`"${pseudonym}"`] : [],
    )
    for (const file of everything(judged)) {
      for (const secret of [...secrets, ...numbers]) expect(file).not.toContain(secret)
      expect(file).not.toMatch(/\d\d:\d\d|T\d\d|\d{10,}|text-x|statement-|claim-/)
      expect(file).toContain('Bel eens terug.')
    }
  })
})
