import { describe, expect, it } from 'vitest'

import { harvestJson } from '../../../../client/console/harvest/json.ts'
import { oneOfEach, speechIn } from './speech.ts'

const figures = {
  share: { guesses: [0, 0, 0, 0, 0, 0, 2, 0, 0, 1] },
  table: { yellow: { count: 3, of: 4 }, green: { count: 1, of: 4 } },
}

describe('the harvest as data', () => {
  it('is this in Dutch, word for word', () => {
    expect(JSON.parse(harvestJson(oneOfEach('Luister'), speechIn('nl')))).toEqual({
      databasespel: 'harvest',
      version: 1,
      language: 'nl',
      title: 'Oogst van de dialoog',
      date: '2026-11-20',
      deck: 'Werk',
      agenda: 'lesson',
      people: 10,
      persons: 8,
      practice: false,
      remarks: [
        'De mensen op tafel zijn verzonnen. De helft is geel. In Rotterdam vonden 16 van de 100 mensen werk.',
        'Kleine groepen kunnen toeval laten zien. Een verschil zegt nog niet waarom.',
        'Zonder namen. De spelleider heeft elke regel nagekeken.',
        'Gemaakt met het Databasespel.',
      ],
      tips: [{ theme: 'Regels en brieven', words: 'Luister' }],
      parked: ['Luister'],
      foretold: {
        largest: [{ title: 'Leeftijd', count: 5, of: 8 }],
        share: { question: 'Hoeveel?', ...figures.share },
        matters: { question: 'Maakt dat uit?', much: 1, little: 6 },
      },
      claims: [
        {
          sentence: 'Van de gele mensen vaker dan van de groene: wel gewerkt',
          table: figures.table,
          real: { yellow: 63, green: 13 },
          votes: { yes: 5, no: 1 },
          notes: ['Dat klopt op deze tafel.', 'Dit ziet u hier, en in Rotterdam ook.'],
        },
      ],
      statements: [
        {
          theme: 'Wantrouwen',
          text: 'Weg ermee.',
          votes: { agree: 6, disagree: 1, unknown: 1 },
          reasons: ['Luister'],
        },
      ],
      agreed: ['Luister'],
      recommendations: [{ title: 'Wees open', text: 'Laat het zien.', count: 4 }],
      sentences: ['Luister'],
      takeaways: ['Luister'],
      evaluation: [
        {
          text: 'Ik weet dat een verband nog geen oorzaak is.',
          before: 1.6,
          now: 3,
          answers: { before: 7, now: 8 },
        },
      ],
      promise: { who: 'Luister', when: '1 mei' },
    })
  })

  it('is in English the same, in English words', () => {
    const read = JSON.parse(harvestJson(oneOfEach('Listen'), speechIn('en')))
    expect(read).toMatchObject({
      language: 'en',
      title: 'Harvest of the dialogue',
      tips: [{ theme: 'Rules and letters', words: 'Listen' }],
      foretold: {
        largest: [{ title: 'Age', count: 5, of: 8 }],
        share: { question: 'How many?', ...figures.share },
        matters: { question: 'Does it matter?', much: 1, little: 6 },
      },
      claims: [
        {
          sentence: 'Of the yellow people more often than of the green: worked',
          table: figures.table,
          notes: ['That is so on this table.', 'You see it here, and in Rotterdam too.'],
        },
      ],
      statements: [{ theme: 'Distrust', text: 'Away with it.', reasons: ['Listen'] }],
      recommendations: [{ title: 'Be open', text: 'Show it.', count: 4 }],
      evaluation: [{ text: 'I know that a connection is not yet a cause.' }],
    })
  })

  it('keeps a statement above its reasons where its votes were left out, and has no field for what is not there', () => {
    const { lines, ...harvest } = oneOfEach('Luister')
    const left = lines.filter(({ as, section }) => as === 'words' && section === 'statements')
    const read = JSON.parse(harvestJson({ ...harvest, lines: left }, speechIn('nl')))
    expect(read.statements).toEqual([{ text: 'Weg ermee.', reasons: ['Luister'] }])
    expect(read).not.toHaveProperty('promise')
    expect(read.foretold).toEqual({ largest: [] })
  })

  it('says that it was practice', () => {
    const read = JSON.parse(harvestJson({ ...oneOfEach('x'), isPractice: true }, speechIn('nl')))
    expect(read).toMatchObject({ practice: true })
    expect(read.remarks[0]).toBe('Dit was een oefening. De antwoorden zijn verzonnen.')
  })
})
