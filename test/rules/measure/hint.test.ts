import { describe, expect, it } from 'vitest'
import { linkMeasures } from '../../../rules/measure/link.ts'
import type { Card, Play } from '../../../rules/workshop.ts'
import { arranged, dealt, deck, holderOf, isYellow, registerOf, written } from './eight.ts'

const hint = (play: Play) => linkMeasures(play, deck).hint
const colourOf = ({ person }: Card) => (isYellow(person) ? 'yellow' : 'green')
/** So many of the eight persons lie together; the other cards are loose. */
const done = (persons: number) =>
  arranged(dealt(), ({ person }) => (Number(person.slice(1)) < persons ? person : undefined))

describe('hints while linking', () => {
  it('point to the numbers at the start', () => {
    expect([hint(dealt()), hint(done(1)), hint(arranged(dealt(), () => 'all'))]).toEqual(
      Array(3).fill('link.start'),
    )
  })

  it('encourage half way, and close to the end', () => {
    expect([2, 4, 5, 7].map((persons) => hint(done(persons)))).toEqual([
      'link.half',
      'link.half',
      'link.almost',
      'link.almost',
    ])
  })

  it('say when it is done', () => {
    expect(hint(done(8))).toBe('link.done')
  })

  it('say that it is done when all cards with a number lie together, whatever lies with them', () => {
    const names = written(dealt(), (_, index) => (index % 10 < 3 ? 'name' : undefined))
    const play = arranged(names, ({ person }) => person)
    expect(linkMeasures(play, deck).follow).toBeLessThan(0.95)
    expect(hint(play)).toBe('link.done')
  })

  it('tell a group what it sorted on', () => {
    const byValue = ({ variable, value }: Card) => `${variable} ${value}`
    const sorted = [
      colourOf,
      ({ variable }: Card) => variable,
      byValue,
      ({ variable }: Card) => registerOf(variable),
      ({ variable }: Card) => holderOf(variable),
      (card: Card) => `${colourOf(card)} ${card.variable}`,
    ]
    expect(sorted.map((order) => hint(arranged(dealt(), order)))).toEqual([
      'read.colour',
      'read.variable',
      'read.variable',
      'read.register',
      'read.register',
      'read.colvar',
    ])
  })

  it('see that each source is linked by itself', () => {
    expect(hint(arranged(dealt(), ({ person, variable }) => `${person} ${holderOf(variable)}`))).toBe(
      'read.halfLinked',
    )
  })

  it('do not take half of the persons for half of the sources', () => {
    expect(hint(done(4))).toBe('link.half')
  })

  it('point to a person with one variable twice before they encourage', () => {
    const astray = arranged(dealt(), ({ person }, index) =>
      index === 79 ? 'p0' : index < 50 ? person : undefined,
    )
    expect(hint(astray)).toBe('link.conflict')
  })

  it('are silent where persons lie two by two: no card is loose', () => {
    const pairs = arranged(dealt(), ({ person }) => String(Math.floor(Number(person.slice(1)) / 2)))
    expect(linkMeasures(pairs, deck)).toMatchObject({ follow: 0.64, loose: 0, conflicts: [] })
    expect(hint(pairs)).toBeUndefined()
  })
})
