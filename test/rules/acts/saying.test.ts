import { describe, expect, it } from 'vitest'

import type { Workshop } from '../../../rules/workshop.ts'
import { ownView } from '../../../rules/view/own.ts'
import { tableView } from '../../../rules/view/table.ts'
import { deck } from '../../play/deck.ts'
import { asked, goneTo, led, played, workshopAt } from '../../play/table.ts'

const stepNamed = ({ agenda }: Workshop, name: string) => agenda.findIndex((step) => step.name === name)
const young = { variable: 'age', group: 'key', direction: 'more' } as const
const id = 'age_key_more'
const votesOn = (workshop: Parameters<typeof tableView>[0]) => tableView(workshop, deck).claims?.[id]?.votes

describe('claim', () => {
  const discovering = workshopAt('discover')

  it('stands on the table with the vote of who said it, once however often it is said', () => {
    const once = played(discovering, 's2', 'claim', young)
    expect(votesOn(once)).toEqual({ yes: 1, no: 0 })
    const twice = played(played(once, 's2', 'claim', young), 's3', 'claim', young)
    expect(Object.keys(twice.claims ?? {})).toEqual([id])
    expect(votesOn(twice)).toEqual({ yes: 2, no: 0 })
  })

  it('is no vote when the facilitator says it', () => {
    expect(votesOn(led(discovering, 'claim', young))).toEqual({ yes: 0, no: 0 })
  })

  it.each([
    ['a variable that is not dealt', { ...young, variable: 'origin', group: 'nl' }, 'no-such-variable'],
    ['what every object has', { ...young, variable: 'toString' }, 'wrong-shape'],
    ['a text', { ...young, variable: 'activity' }, 'no-such-group'],
    ['a category that is not there', { ...young, group: '18-29' }, 'no-such-group'],
    ['the key of one category, which is that category', { ...young, variable: 'sex' }, 'no-such-group'],
  ])('is refused about %s', (_what, carried, refusal) => {
    expect(asked(discovering, 's2', 'claim', carried)).toBe(refusal)
  })

  it('is of one variable, and from the colour: nothing else fits its shape', () => {
    const combined: object = { ...young, and: { variable: 'sex', group: 'm' } }
    expect(asked(discovering, 's2', 'claim', { ...young, ...combined })).toBe('wrong-shape')
  })

  it('is heard only while the group discovers', () => {
    expect(asked(workshopAt('order'), 's2', 'claim', young)).toBe('not-now')
  })
})

describe('voteClaim', () => {
  const claimed = played(workshopAt('discover'), 's2', 'claim', young)

  it('counts each seat once, and can be taken back', () => {
    const against = played(claimed, 's3', 'voteClaim', { claim: id, vote: 'no' })
    expect(votesOn(against)).toEqual({ yes: 1, no: 1 })
    const turned = played(against, 's3', 'voteClaim', { claim: id, vote: 'yes' })
    expect(votesOn(turned)).toEqual({ yes: 2, no: 0 })
    expect(votesOn(played(turned, 's3', 'voteClaim', { claim: id, vote: 'none' }))).toEqual({ yes: 1, no: 0 })
    expect(ownView(turned, 's3').votes).toEqual({ [id]: 'yes' })
  })

  it('is not for the facilitator, and not about nothing', () => {
    expect(asked(claimed, 'f', 'voteClaim', { claim: id, vote: 'yes' })).toBe('not-yours')
    expect(asked(claimed, 's3', 'voteClaim', { claim: 'constructor', vote: 'yes' })).toBe('wrong-shape')
    expect(asked(claimed, 's3', 'voteClaim', { claim: 'age_key_less', vote: 'yes' })).toBe('no-such-claim')
  })

  it('stands beside no seat once the group goes on, and nobody can vote any more', () => {
    const over = goneTo(claimed, 'predict')
    expect(over.claims?.[id]).toMatchObject({ votes: {}, counted: { yes: 1, no: 0 } })
    const back = led(over, 'playAgain', { step: claimed.step })
    expect(votesOn(back)).toEqual({ yes: 1, no: 0 })
    expect(asked(back, 's3', 'voteClaim', { claim: id, vote: 'yes' })).toBe('closed')
    expect(asked(back, 's3', 'claim', young)).toBe('closed')
    expect(tableView(back, deck).claims?.[id]?.closed).toBe(true)
  })

  it('is gone with the cards that it was about', () => {
    const again = led(goneTo(claimed, 'predict'), 'playAgain', { step: stepNamed(claimed, 'deal') })
    expect(led(again, 'dealCards', { persons: 4 }).claims).toBeUndefined()
  })
})

describe('showClaim', () => {
  it('makes one claim large and gathers its cards, for the facilitator', () => {
    const claimed = played(workshopAt('discover'), 's2', 'claim', young)
    const shown = led(claimed, 'showClaim', { claim: id })
    expect(tableView(shown, deck)).toMatchObject({ shownClaim: id, choice: { variable: 'age' } })
    expect(tableView(led(shown, 'showClaim', {}), deck).shownClaim).toBeUndefined()
    expect(asked(claimed, 's2', 'showClaim', { claim: id })).toBe('not-yours')
    expect(asked(claimed, 'f', 'showClaim', { claim: 'no_such_claim' })).toBe('no-such-claim')
    expect(goneTo(shown, 'predict').shownClaim).toBeUndefined()
  })

  it('takes away a warning about another claim', () => {
    const claimed = played(workshopAt('discover'), 's2', 'claim', young)
    const warned = led(claimed, 'askOtherWay', { about: { variable: 'sex', group: 'm' } })
    expect(tableView(warned, deck).otherWay).toBeDefined()
    expect(tableView(led(warned, 'showClaim', { claim: id }), deck).otherWay).toBeUndefined()
  })
})

describe('askOtherWay', () => {
  const about = { variable: 'department', group: 'matching' }
  const discovering = workshopAt('discover', { persons: 8, participants: 8 })

  it('warns who asked, and nobody else', () => {
    const warned = played(discovering, 's2', 'askOtherWay', { about })
    expect(ownView(warned, 's2').otherWay).toMatchObject({ here: 75, corrected: 51, base: 26 })
    expect(ownView(warned, 's3').otherWay).toBeUndefined()
    expect(tableView(warned, deck).otherWay).toBeUndefined()
    expect(ownView(played(warned, 's2', 'askOtherWay', {}), 's2').otherWay).toBeUndefined()
  })

  it('warns the whole room when the facilitator asks, until the step is over', () => {
    const warned = led(discovering, 'askOtherWay', { about })
    expect(tableView(warned, deck).otherWay).toMatchObject(about)
    expect(goneTo(warned, 'predict').asked).toBeUndefined()
  })

  it('has no answer about a text', () => {
    expect(asked(discovering, 's2', 'askOtherWay', { about: { variable: 'activity', group: 'x' } })).toBe(
      'no-such-group',
    )
  })
})
