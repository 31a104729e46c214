import { describe, expect, it } from 'vitest'

import { questionsNow } from '../../../../client/console/cards/cards.ts'
import { linesOf } from '../../../../client/console/lead/lines.ts'
import { stepNames } from '../../../../rules/agenda.ts'
import en from '../../../../client/texts/en.json'
import nl from '../../../../client/texts/nl.json'

it('asks about origin only once the facilitator opened it', () => {
  expect(questionsNow({ originOpen: false })).toEqual(['fraud', 'mine', 'noChance', 'obliged', 'still'])
  expect(questionsNow({ originOpen: true })).toHaveLength(6)
})

describe.each([
  ['Dutch', Object.entries(nl)],
  ['English', Object.entries(en)],
])('in %s', (_, texts: [string, string][]) => {
  const textOf = (key: string) => texts.find(([other]) => other === key)?.[1] ?? ''

  it.each(stepNames)('there are lines to say, to do and to mend in %s', (step) => {
    expect(linesOf(textOf(`script.${step}`)).length).toBeGreaterThanOrEqual(2)
    expect(linesOf(textOf(`script.${step}`)).length).toBeLessThanOrEqual(4)
    expect([2, 3]).toContain(linesOf(textOf(`script.do.${step}`)).length)
    expect(linesOf(textOf(`script.remedy.${step}`)).length).toBeGreaterThanOrEqual(2)
  })

  it('no sentence to say or to do is longer than fifteen words in Dutch, eighteen in English', () => {
    const most = _ === 'Dutch' ? 15 : 18
    const mine = texts.filter(([key]) => /^(script|console\.card(Text)?)\./.test(key))
    const sentences = mine
      .flatMap(([, text]) => linesOf(text))
      .flatMap((line) => line.split(/(?<=[.?!:])\s+/))
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > most)).toEqual([])
  })
})
