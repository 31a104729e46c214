import { describe, expect, it } from 'vitest'

import { sayIn } from '../../client/text.ts'
import en from '../../client/texts/en.json'
import nl from '../../client/texts/nl.json'

describe('say', () => {
  it('fills the gaps, and writes numbers as the language does', () => {
    const gaps = { persons: 8, people: 32_450 }
    expect(sayIn(nl, 'nl', 'u')('small.always', gaps)).toContain(
      'Dit zijn 8 mensen. In het echt waren het er 32.450.',
    )
    expect(sayIn(en, 'en', 'u')('small.always', gaps)).toContain('32,450')
  })

  it('says "je" where a school asks for it, and the one form where there is only one', () => {
    expect(sayIn(nl, 'nl', 'je')('refusal.not-yours')).toBe('Dit is niet aan jou.')
    expect(sayIn(nl, 'nl', 'u')('refusal.not-yours')).toBe('Dit is niet aan u.')
    expect(sayIn(nl, 'nl', 'je')('refusal.gone')).toBe(sayIn(nl, 'nl', 'u')('refusal.gone'))
  })

  it('leaves a gap standing that nobody filled, so that it is seen', () => {
    expect(sayIn(nl, 'nl', 'u')('mark', { colour: 'blauwe' })).toBe('blauwe {shape}')
  })
})

describe('the texts', () => {
  const gapsOf = (sentence: string) => new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
  const english: Record<string, string> = en

  it('have the same gaps in both languages and both forms of address', () => {
    for (const [key, sentence] of Object.entries(nl)) {
      const twin = english[key.replace(/_je$/, '')]
      expect(twin, key).toBeDefined()
      expect(gapsOf(twin ?? ''), key).toEqual(gapsOf(sentence))
    }
  })

  it('give every "je" form its "u" form', () => {
    const keys = new Set(Object.keys(nl))
    for (const key of keys) if (key.endsWith('_je')) expect(keys.has(key.slice(0, -3)), key).toBe(true)
  })
})

it('uses the familiar form also where a count is given that the sentence does not need', () => {
  const hint = (address: 'u' | 'je') => sayIn(nl, 'nl', address)('console.link.done', { count: 3 })
  expect(hint('je')).toBe(nl['console.link.done_je'])
  expect(hint('u')).toBe(nl['console.link.done'])
})
