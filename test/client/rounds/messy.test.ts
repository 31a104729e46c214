import { describe, expect, it } from 'vitest'

import { decisionOf, facesOf, guessWords } from '../../../client/rounds/quality/messy.ts'
import { sayIn } from '../../../client/text.ts'
import nl from '../../../client/texts/nl.json'
import { labelsOf } from '../../../rules/labels.ts'
import type { Writing } from '../../../rules/roundState.ts'
import { deck } from '../../play/deck.ts'

const say = sayIn(nl, 'nl', 'u')
const labels = labelsOf(deck, 'nl')
const department = { variable: 'department', value: '', outcome: 'work', pseudonym: '47' } as const
const children = { ...department, variable: 'children' }
const on = (face: typeof department | typeof children, writing: Writing) =>
  facesOf({ face, writing }, labels, say).map(({ value }) => value)

describe('what stands on a messy card', () => {
  it('is written as people write in a hurry', () => {
    expect(on(department, { as: 'short', value: 'matching' })).toEqual(['Match.'])
    expect(on(department, { as: 'code', code: 1 })).toEqual(['afd. 1'])
    expect(on(department, { as: 'loud', value: 'matching' })).toEqual(['MATCHING '])
    expect(on(children, { as: 'count', count: 2 })).toEqual(['2 kinderen'])
    expect(on(children, { as: 'number', value: 'yes', pseudonym: '047' })).toEqual(['ja'])
    expect(on(children, { as: 'empty' })).toEqual(['(leeg)'])
  })

  it('is two things where the card is there twice', () => {
    expect(on(children, { as: 'twice', values: ['no', 'yes'] })).toEqual(['nee', 'ja'])
  })
})

describe('what the group did with it', () => {
  const card = { id: 'q1', face: children, writing: { as: 'empty' }, options: ['yes', 'no'] } as const
  const said = (decision: Parameters<typeof decisionOf>[0]['decision']) =>
    decisionOf({ ...card, options: [...card.options], ...(decision ? { decision } : {}) }, labels, say)

  it('is said in words, and not before it did something', () => {
    expect(said(undefined)).toBeUndefined()
    expect(said({ choice: 'repair', value: 'yes' })).toBe('repareren, als ja')
    expect(said({ choice: 'omit' })).toBe('weglaten')
    expect(said({ choice: 'askBack' })).toBe('terugvragen')
  })

  it('stands in the list of guesses as a value, or as a number', () => {
    const guess = { id: 'q1', variable: 'children' }
    expect(guessWords({ ...guess, value: 'no' }, labels, say)).toEqual({ title: 'Kinderen', value: 'nee' })
    expect(guessWords({ ...guess, number: '47' }, labels, say).value).toBe('nummer 47')
  })
})
