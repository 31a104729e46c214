import { describe, expect, it } from 'vitest'

import type { ActName, Carried } from '../../rules/acts/index.ts'
import { play } from '../../rules/play.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { givenFor, played, workshopAt } from '../play/table.ts'

const loose = workshopAt('link')
const [a = '', b = '', c = '', d = ''] = Object.keys(loose.cards)
const piled = played(loose, 's2', 'putWith', { cards: [a], card: b })
const pile = piled.cards[a]?.pile ?? ''

function askedWhile<A extends ActName>(held: string, workshop: Workshop, act: A, carried: Carried<A>) {
  const given = { ...givenFor(workshop), isHeld: (thing: string) => thing === held }
  return play(workshop, 's3', act, carried, given)
}

describe('what is in the hand of somebody else', () => {
  it('is not moved: a card, a card of a held pile, a pile', () => {
    expect(askedWhile(c, loose, 'lay', { cards: [c, d], x: 0, y: 0 })).toBe('held')
    expect(askedWhile(c, loose, 'putWith', { cards: [c], card: d })).toBe('held')
    expect(askedWhile(c, piled, 'putInOrder', { cards: [c], under: a })).toBe('held')
    expect(askedWhile(pile, piled, 'lay', { cards: [a], x: 0, y: 0 })).toBe('held')
    expect(askedWhile(pile, piled, 'movePile', { pile, x: 0, y: 0 })).toBe('held')
    expect(askedWhile(pile, piled, 'takeApart', { pile })).toBe('held')
    expect(askedWhile(pile, piled, 'orderPile', { pile, by: 'variable' })).toBe('held')
    expect(askedWhile(pile, piled, 'namePile', { pile, name: { as: 'nothing' } })).toBe('held')
  })

  it('gets nothing put on it when it is a loose card', () => {
    expect(askedWhile(d, loose, 'putWith', { cards: [c], card: d })).toBe('held')
  })

  it('may get one more card when it is a pile, so that nobody waits for a pile in the air', () => {
    expect(askedWhile(pile, piled, 'putWith', { cards: [c], card: a })).toMatchObject({
      cards: { [c]: { pile } },
    })
  })

  it('does not stop whoever holds it, nor anything else', () => {
    expect(typeof play(loose, 's2', 'lay', { cards: [c], x: 0, y: 0 }, givenFor(loose))).toBe('object')
    expect(typeof askedWhile(c, loose, 'putWith', { cards: [a], card: b })).toBe('object')
  })

  it('is not taken back by undo', () => {
    const given = { ...givenFor(piled), isHeld: (thing: string) => thing === pile }
    expect(play(piled, 's2', 'undo', {}, given)).toBe('held')
  })
})
