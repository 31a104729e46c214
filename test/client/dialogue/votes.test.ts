import { describe, expect, it } from 'vitest'

import { isAsked, tooLong, wordsOf } from '../../../client/dialogue/ballot.ts'
import { voteIn } from '../../../client/dialogue/votes.ts'

describe('an own ballot', () => {
  it('tells the vote that lies in it, and no word that is none', () => {
    expect(voteIn({ choices: { vote: 'disagree' } })).toBe('disagree')
    expect(voteIn({ choices: { first: 'agree' } })).toBeUndefined()
    expect(voteIn({ choices: { vote: 'perhaps' } })).toBeUndefined()
    expect(voteIn(undefined)).toBeUndefined()
  })

  it('carries words only where something was written', () => {
    expect(wordsOf(' \n ')).toEqual({})
    expect(wordsOf('Het zijn mijn gegevens.')).toEqual({ words: 'Het zijn mijn gegevens.' })
  })

  it('says by how much words are too long, and nothing of words that fit', () => {
    const say = (key: string, filling: Record<string, unknown> = {}) => `${key} ${String(filling['count'])}`
    expect(tooLong('a'.repeat(140), say)).toBeUndefined()
    expect(tooLong('', say)).toBeUndefined()
    expect(tooLong('a'.repeat(143), say)).toBe('talk.tooLong 3')
  })
})

describe('a ballot box', () => {
  const open = { frozen: false, lookingBack: false, ballots: { done: 1, of: 8 } }
  const closed = { done: 8, of: 8, closed: true } as const

  it('asks whoever may, as long as it is not open for all to see', () => {
    expect(isAsked('vote', open, { may: ['vote'] })).toBe(true)
    expect(isAsked('vote', open, { may: ['recommend'] })).toBe(false)
    expect(isAsked('vote', { ...open, ballots: closed }, { may: ['vote'] })).toBe(false)
  })

  it('keeps its question under the veil of a freeze, and not for who looks back', () => {
    expect(isAsked('vote', { ...open, frozen: true }, { may: [] })).toBe(true)
    expect(isAsked('vote', { ...open, frozen: true, lookingBack: true }, { may: [] })).toBe(false)
    expect(isAsked('vote', { ...open, frozen: true, ballots: closed }, { may: [] })).toBe(false)
  })
})
