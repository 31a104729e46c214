import { describe, expect, it } from 'vitest'

import {
  aboutLine,
  claimable,
  claimLike,
  directionsInOrder,
  headParts,
  messagesOf,
  newestFirst,
  sayingOf,
  sentenceOf,
} from '../../../client/claim/claims.ts'
import { sayIn } from '../../../client/text.ts'
import en from '../../../client/texts/en.json'
import nl from '../../../client/texts/nl.json'
import { labelsOf } from '../../../rules/labels.ts'
import { groupsOf } from '../../../rules/measure/groups.ts'
import type { SeenClaim } from '../../../rules/view/figures.ts'
import { directions } from '../../../rules/workshop.ts'
import { deck } from '../../gallery/deck.ts'
import { claimed } from '../../gallery/claims.ts'
import { stateAt, viewsOf } from '../../gallery/states.ts'

const dutch = { labels: labelsOf(deck, 'nl'), say: sayIn(nl, 'nl', 'u') }
const english = { labels: labelsOf(deck, 'en'), say: sayIn(en, 'en', 'u') }
const seen: SeenClaim = {
  variable: 'age',
  group: 'key',
  direction: 'more',
  counts: { work: 3, noWork: 2 },
  of: { work: 4, noWork: 4 },
  strength: 'thin',
  verdict: 'thin',
  messages: ['small.always', 'small.one', 'small.never'],
  unsure: 0,
  votes: { yes: 1, no: 0 },
}

describe('what can be claimed', () => {
  it('is of every variable what the house takes, the group together first', () => {
    for (const variable of deck.variables)
      expect(claimable(dutch.labels, variable.id), variable.id).toEqual(groupsOf(variable))
    expect(claimable(dutch.labels, 'age')[0]).toBe('key')
  })

  it('is nothing of a text', () => {
    expect(claimable(dutch.labels, 'activity')).toEqual([])
  })
})

describe('a claim in words', () => {
  it('is one whole sentence in both languages', () => {
    expect(sentenceOf(seen, dutch.labels, dutch.say)).toBe(
      'Van de gele mensen vaker dan van de groene: jonger dan 45 jaar',
    )
    expect(sentenceOf({ ...seen, direction: 'same' }, english.labels, english.say)).toBe(
      'Of the yellow people as often as of the green: under 45',
    )
  })

  it('names the characteristic where a value says too little by itself', () => {
    const said = { variable: 'debts', group: 'yes', direction: 'less' } as const
    expect(sentenceOf(said, dutch.labels, dutch.say)).toBe(
      'Van de gele mensen minder vaak dan van de groene: ‘Schulden: ja’',
    )
    expect(aboutLine(said, dutch.labels)).toBe('Schulden: ja')
    expect(aboutLine(seen, dutch.labels)).toBe('jonger dan 45 jaar')
  })

  it.each([dutch, english])('has a piece for each colour and for how often', ({ say }) => {
    for (const direction of directions) {
      const parts = headParts(direction, say)
      expect(parts.map(({ as }) => as).filter((as) => as !== 'words')).toEqual(['yellow', 'how', 'green'])
      expect(parts.map(({ words }) => words).join('')).not.toMatch(/[{}]/)
    }
  })

  it('offers every direction', () => {
    expect(directionsInOrder.toSorted()).toEqual(directions.toSorted())
  })
})

describe('the list of claims', () => {
  const { claims } = viewsOf(claimed(stateAt('discover')), 's2').table
  const ids = Object.keys(claims ?? {})

  it('begins with the newest', () => {
    expect(newestFirst(claims).map(([id]) => id)).toEqual(ids.toReversed())
    expect(newestFirst(undefined)).toEqual([])
  })

  it('knows a claim that somebody else made', () => {
    const said = { variable: 'sex', group: 'm', direction: 'more' } as const
    expect(claimLike(claims, said)?.[0]).toBe('sex_m_more')
    expect(claimLike(claims, { ...said, direction: 'less' })).toBeUndefined()
  })

  it('knows whether one says something new, joins others, or repeats what one stood for already', () => {
    const said = { variable: 'sex', group: 'm', direction: 'more' } as const
    expect(sayingOf(claims, {}, { ...said, direction: 'less' })).toBe('new')
    expect(sayingOf(claims, undefined, said)).toBe('joins')
    expect(sayingOf(claims, { sex_m_more: 'no' }, said)).toBe('joins')
    expect(sayingOf(claims, { sex_m_more: 'yes' }, said)).toBe('own')
  })

  it('knows that a claim was voted on already, whatever one voted then', () => {
    const over = { age_key_more: { ...seen, closed: true as const } }
    for (const votes of [undefined, { age_key_more: 'yes' as const }])
      expect(sayingOf(over, votes, seen)).toBe('closed')
  })
})

describe('what is said about so few people', () => {
  it('says that groups can show chance at the first claim only', () => {
    expect(messagesOf(seen, true)).toContain('small.always')
    expect(messagesOf(seen, false)).not.toContain('small.always')
  })

  it('does not say twice that one person makes the difference', () => {
    expect(messagesOf(seen, true)).not.toContain('small.one')
    expect(messagesOf({ ...seen, verdict: 'differentByOne' }, true)).not.toContain('small.one')
    expect(messagesOf({ ...seen, verdict: 'opposite' }, true)).toContain('small.one')
  })

  it('always says that nobody is not never', () => {
    expect(messagesOf(seen, false)).toEqual(['small.never'])
  })
})
