import { describe, expect, it } from 'vitest'

import { profilePeople } from '../../../rules/measure/profile.ts'
import { entriesOf } from '../../../rules/workshop.ts'
import { deck } from '../../play/deck.ts'
import { begunIn, round, seen } from '../../play/profile.ts'
import { whiteAt } from '../../play/white.ts'

describe('the people of the round', () => {
  it('are the rows as the group laid them, also where a card lies with the wrong one', () => {
    const [one, other] = entriesOf(round.cards)
      .filter(([, { variable }]) => variable === 'sex')
      .toSorted(([, a], [, b]) => a.value.localeCompare(b.value))
      .filter((_, n, all) => n === 0 || n === all.length - 1)
    if (!one || !other) throw new Error('no two cards')
    const swapped = {
      ...round.cards,
      [one[0]]: { ...one[1], pile: other[1].pile ?? '' },
      [other[0]]: { ...other[1], pile: one[1].pile ?? '' },
    }
    const before = profilePeople(round, deck)
    const after = profilePeople({ ...round, cards: swapped }, deck)
    expect(after.as).toBe('rows')
    expect(after.people).not.toEqual(before.people)
  })

  it('are read once as long as nothing on the table changes, and anew when rows or piles do', () => {
    const people = profilePeople(round, deck)
    expect(profilePeople({ ...round }, deck)).toBe(people)
    const turned = Object.entries(round.grids ?? {}).map(([table, grid]) => [
      table,
      { ...grid, rows: grid.rows.toReversed() },
    ])
    const other = profilePeople({ ...round, grids: Object.fromEntries(turned) }, deck)
    expect(other.people.map(({ number }) => number)).not.toEqual(people.people.map(({ number }) => number))
    expect(other.people).toHaveLength(people.people.length)
    expect(profilePeople({ ...round, piles: {} }, deck).as).toBe('dealt')
  })

  it('leave out a row of which a card lacks, and say so', () => {
    const [id] = entriesOf(round.cards).find(([, { variable }]) => variable === 'age') ?? ['']
    const { pile: _pile, ...loose } = round.cards[id] ?? {
      person: '',
      variable: '',
      value: '',
      place: 'table',
    }
    const cards = { ...round.cards, [id]: loose }
    expect(profilePeople({ ...round, cards }, deck)).toMatchObject({ as: 'rows', unclear: 1 })
    expect(profilePeople({ ...round, cards }, deck).people).toHaveLength(11)
  })

  it('are those that were dealt where the piles hold no people', () => {
    const cards = Object.fromEntries(
      entriesOf(round.cards).map(([id, card]) => [id, { ...card, pile: `of ${card.variable}` }]),
    )
    const people = profilePeople({ ...round, cards }, deck)
    expect(people).toMatchObject({ as: 'dealt', unclear: 0 })
    expect(people.people).toHaveLength(12)
  })

  it('have the colours that white cards got', () => {
    const white = begunIn(whiteAt('reveal'))
    expect(profilePeople(white, deck)).toMatchObject({ as: 'rows', unclear: 0 })
    expect(seen(white).of).toEqual({ work: 2, noWork: 2 })
  })
})
