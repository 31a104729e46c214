import { describe, expect, it } from 'vitest'

import { stepsOf } from '../../rules/agenda.ts'
import { nothingSaid } from './rehearsalLead.ts'
import { missing } from './rehearsalMissing.ts'

const wishes = {
  agenda: 'council',
  participants: 12,
  slips: 0,
  seed: 1,
  url: '',
  rounds: ['profile'],
} as const
const none = {
  nameLeft: 0,
  wrongPerson: 0,
  clash: 0,
  inconsistent: 0,
  leakBirth: 0,
  leakOrder: 0,
  sensitive: 0,
}
const whole: Parameters<typeof missing>[2] = {
  phases: stepsOf('council').map(({ name }) => name),
  rounds: ['profile'],
  texts: 20,
  linked: { cardCount: 120, linked: 120, lying: 120, follow: 1, truth: 1, mistakes: none },
  said: {
    ...nothingSaid,
    claims: 2,
    predictions: 12,
    tips: 9,
    tipsShown: 8,
    turns: 12,
    ideas: 6,
    statements: 3,
    sentences: 4,
    evaluation: { now: 12, averages: 5 },
    played: { profile: 12 },
  },
}

describe('what a rehearsal misses', () => {
  it('is nothing where all was done', () => {
    expect(missing(wishes, 12, whole)).toEqual([])
  })

  it('is every step that was not walked, or that brought nothing', () => {
    const said = { ...whole.said, turns: 11, sentences: 0, evaluation: { now: 12, averages: 4 } }
    expect(missing(wishes, 12, { ...whole, said })).toEqual(['experiences', 'wrapUp', 'evaluation'])
    const phases = whole.phases.filter((name) => name !== 'pause')
    expect(missing(wishes, 12, { ...whole, phases })).toEqual(['pause'])
  })

  it('is a round that was not played by everybody', () => {
    expect(missing(wishes, 12, { ...whole, said: { ...whole.said, played: { profile: 11 } } })).toEqual([
      'profile',
    ])
    expect(missing({ ...wishes, rounds: ['dataQuality'] }, 12, whole)).toEqual(['dataQuality'])
  })

  it('is a card, a mistake or a number that is not there', () => {
    const linked = { ...whole.linked, follow: 0.9, lying: 119, mistakes: { ...none, clash: 1 } }
    expect(missing(wishes, 12, { ...whole, linked })).toHaveLength(3)
  })
})
