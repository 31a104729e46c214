import { describe, expect, it } from 'vitest'

import { groupSentence, guessFor, sumSentences } from '../../../../client/reveal/chance/said.ts'
import { sayIn } from '../../../../client/text.ts'
import nl from '../../../../client/texts/nl.json'
import type { SeenChance } from '../../../../rules/view/figures.ts'

const say = sayIn(nl, 'nl', 'u')
const chance: SeenChance = {
  label: { nl: 'Werkte in de laatste 4 jaar', en: 'Worked in the last 4 years' },
  variable: 'workHistory',
  of: 6,
  groups: [],
  most: 20,
  real: { work: 63, noWork: 13 },
}
const five = { work: 5, noWork: 1 }
const none = { work: 2, noWork: 2 }
const reversed = { work: 0, noWork: 1 }

describe('what chance says', () => {
  it('says the newest group in persons of each colour', () => {
    expect(groupSentence({ ...chance, groups: [none, five] }, 1, say)).toBe(
      'Groep 2: 5 van de 6 geel, 1 van de 6 groen.',
    )
  })

  it('sums up from the second group on', () => {
    expect(sumSentences({ ...chance, groups: [five] }, say)).toEqual([])
    expect(sumSentences({ ...chance, groups: [five, none, reversed, five] }, say)).toEqual([
      'In 1 van de 4 groepen was het andersom.',
      'In 1 van de 4 groepen was er geen verschil.',
    ])
  })

  it('counts what only seemed a difference where reality has almost none', () => {
    const real = { work: 74, noWork: 74 }
    expect(sumSentences({ ...chance, real, groups: [five, none, reversed] }, say)).toEqual([
      'In 2 van de 3 groepen leek er een verschil. In Rotterdam was er bijna geen.',
    ])
  })

  it('asks for a guess before every group, and no more after the last', () => {
    expect(guessFor(chance, say)).toContain('vaker bij geel')
    expect(guessFor({ ...chance, real: { work: 2, noWork: 22 } }, say)).toContain('vaker bij groen')
    const all = Array.from({ length: 20 }, () => five)
    expect(guessFor({ ...chance, groups: all }, say)).toBeUndefined()
  })
})
