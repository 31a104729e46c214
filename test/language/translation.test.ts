import { describe, expect, it } from 'vitest'

import { expectedOf } from './expected.ts'
import { isFinished, renewed } from './translation.ts'

const master = {
  bye: 'Dag {name}',
  bye_je: 'Doei {name}',
  cards_one: '1 kaart',
  cards_other: '{count} kaarten',
}

describe('what a language has to say', () => {
  it('has a form for every way in which it counts, and no informal twins', () => {
    expect(Object.keys(expectedOf(master, 'pl'))).toEqual([
      'bye',
      'cards_few',
      'cards_many',
      'cards_one',
      'cards_other',
    ])
    expect(expectedOf(master, 'pl')['cards_few']).toBe('{count} kaarten')
    expect(Object.keys(expectedOf(master, 'ja'))).toEqual(['bye', 'cards_other'])
  })
})

describe('a file to translate', () => {
  const expected = expectedOf(master, 'tr')

  it('begins with the sentences of the master between marks', () => {
    const { texts, standing } = renewed(expected, {})
    expect(texts['bye']).toBe('⟨Dag {name}⟩')
    expect(standing).toEqual({ sentences: 3, left: 3, gone: [], otherGaps: [] })
    expect(isFinished(standing)).toBe(false)
  })

  it('keeps what was translated, and says what is left, gone, and lost a gap', () => {
    const before = { bye: 'Hoşça kal', cards_one: '⟨1 kaart⟩', cards_other: ' ', old: 'Eski' }
    const { texts, standing } = renewed(expected, before)
    expect(texts).toEqual({ bye: 'Hoşça kal', cards_one: '⟨1 kaart⟩', cards_other: '⟨{count} kaarten⟩' })
    expect(standing).toEqual({ sentences: 3, left: 2, gone: ['old'], otherGaps: ['bye'] })
  })

  it('is finished when nothing is left', () => {
    const done = {
      bye: 'Hoşça kal {name}',
      cards_one: '1 kart',
      cards_other: '{count} kart',
      bye_je: 'Hadi {name}',
    }
    expect(isFinished(renewed(expected, done).standing)).toBe(true)
    expect(renewed(expected, done).texts).toEqual(done)
  })
})
