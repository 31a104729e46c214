import { describe, expect, it } from 'vitest'

import { burns } from '../../rules/spotlight.ts'
import { tableView } from '../../rules/view/table.ts'
import { deck } from '../play/deck.ts'
import { asked, led, played, workshopAt } from '../play/table.ts'

const start = workshopAt('link')
const [one = '', other = ''] = Object.keys(start.cards)
const piled = played(start, 's2', 'putWith', { cards: [one], card: other })
const pile = piled.cards[one]?.pile ?? ''
const yellow = { as: 'outcome', outcome: 'work' } as const
const age = { as: 'variable', variable: 'age' } as const

describe('spotlight', () => {
  it('burns for a participant so long, with the mark of whoever lit it', () => {
    const lit = played(start, 's2', 'spotlight', { light: yellow })
    expect(tableView(lit, deck).spotlight).toEqual({
      light: yellow,
      mark: lit.seats['s2']?.mark,
      until: lit.lastActAt + burns,
    })
  })

  it('is nobody else’s to change while it burns, but for the facilitator', () => {
    const lit = played(start, 's2', 'spotlight', { light: yellow })
    expect(asked(lit, 's3', 'spotlight', { light: age })).toBe('already-lit')
    expect(asked(lit, 's3', 'spotlight', { light: { as: 'nothing' } })).toBe('already-lit')
    expect(led(lit, 'spotlight', { light: age }).spotlight).toEqual({ light: age, by: 'f' })
    expect(led(lit, 'spotlight', { light: { as: 'nothing' } }).spotlight).toBeUndefined()
  })

  it('is free again once it has burnt out', () => {
    const lit = played(start, 's2', 'spotlight', { light: yellow })
    const later = { ...lit, lastActAt: lit.lastActAt + burns }
    expect(played(later, 's3', 'spotlight', { light: age }).spotlight?.by).toBe('s3')
  })

  it('shows only what stands on a card: no text of anybody’s own', () => {
    for (const light of [
      { as: 'register', register: 'Juf_Karin_is_gek' },
      { as: 'variable', variable: 'origin' },
      { as: 'holder', holder: 'Jan' },
      { as: 'pseudonym', pseudonym: '999999' },
    ] as const) {
      expect(asked(start, 's2', 'spotlight', { light })).toBe('no-such-trait')
      expect(asked(piled, 's2', 'namePile', { pile, name: light })).toBe('no-such-trait')
    }
    const register = deck.variables.find(({ id }) => id === 'age')?.register ?? ''
    const holder = deck.registers[register]?.holder ?? ''
    for (const light of [{ as: 'register', register }, { as: 'holder', holder }, age, yellow] as const)
      expect(typeof asked(start, 's2', 'spotlight', { light })).toBe('object')
  })

  it('can be changed and put out by whoever lit it', () => {
    const lit = played(start, 's2', 'spotlight', { light: yellow })
    expect(played(lit, 's2', 'spotlight', { light: age }).spotlight?.light).toEqual(age)
    expect(played(lit, 's2', 'spotlight', { light: { as: 'nothing' } }).spotlight).toBeUndefined()
  })

  it('of the facilitator burns until it is put out, or the step ends', () => {
    const lit = led(start, 'spotlight', { light: age })
    expect(lit.spotlight?.until).toBeUndefined()
    expect(asked(lit, 's2', 'spotlight', { light: yellow })).toBe('already-lit')
    expect(led(lit, 'goTo', { step: lit.step + 1 }).spotlight).toBeUndefined()
  })
})
