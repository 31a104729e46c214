import { describe, expect, it } from 'vitest'

import { byTable, fewestFor, peopleOn, personsAt, stepped } from '../../../client/console/counts.ts'
import { traitsOn } from '../../../client/console/traits.ts'
import { labelsOf } from '../../../rules/labels.ts'
import { deck, played, stateAt, viewsOf } from '../../gallery/states.ts'

const labels = labelsOf(deck, 'nl')
const apart = stateAt('link', { participants: 17, tables: 2 })

describe('dealing for several tables', () => {
  it('proposes persons for each number of tables, and at least four at a table', () => {
    const many = viewsOf(stateAt('deal', { participants: 26, progress: 'none' }), 'f').console
    expect(many.tablesProposed).toBe(3)
    expect([1, 2, 3].map((tables) => personsAt(many, tables))).toEqual([14, 26, 26])
    const few = viewsOf(stateAt('deal', { participants: 3, progress: 'none' }), 'f').console
    expect([1, 2, 3].map((tables) => personsAt(few, tables))).toEqual([4, 8, 12])
  })

  it('steps by two, not below what the tables need nor above what can be dealt', () => {
    expect(fewestFor(3)).toBe(12)
    expect([stepped(12, -2, 3), stepped(12, -2), stepped(30, 2, 3)]).toEqual([12, 10, 30])
  })
})

describe('people at several tables', () => {
  const { console } = viewsOf(apart, 'f')
  const groups = byTable(console)

  it('are listed by table, all of them once', () => {
    expect(groups.map(({ table }) => table)).toEqual(['t1', 't2'])
    expect(groups.flatMap(({ players }) => players.map(([id]) => id)).toSorted()).toEqual(
      Object.keys(console.seats)
        .filter((id) => console.seats[id]?.role === 'participant' && !console.seats[id].ghost)
        .toSorted(),
    )
  })

  it('are counted: a pair for two, who left for none', () => {
    const [first] = groups
    const [[id, seat] = ['', undefined]] = first?.players ?? []
    const left = viewsOf(played(apart, id, 'leave', {}), 'f').console
    const now = byTable(left)[0]?.players ?? []
    expect(peopleOn(now)).toBe(peopleOn(first?.players ?? []) - (seat?.people ?? 0))
    expect(now).toHaveLength(first?.players.length ?? 0)
  })

  it('sit at another table once they are moved', () => {
    const [id] = groups[0]?.players[0] ?? ['']
    const moved = viewsOf(played(apart, 'f', 'seatAt', { seat: id, table: 't2' }), 'f').console
    expect(byTable(moved)[1]?.players.map(([one]) => one)).toContain(id)
  })
})

describe('what the facilitator can light', () => {
  const cards = Object.values(viewsOf(apart, 'f').table.cards)
  const groups = traitsOn(cards, labels)
  const traits = (as: string) => groups.find((group) => group.as === as)?.traits ?? []

  it('is what stands on the cards that lie there: yellow first, numbers from low to high', () => {
    expect(groups.map(({ as }) => as)).toEqual(['outcome', 'variable', 'pseudonym', 'holder', 'register'])
    expect(traits('outcome')[0]).toEqual({ as: 'outcome', outcome: 'work' })
    const numbers = traits('pseudonym').map((one) => (one.as === 'pseudonym' ? Number(one.pseudonym) : NaN))
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
    expect(numbers.length).toBeGreaterThan(10)
    expect(traits('variable')).toHaveLength(10)
  })

  it('is nothing where nothing lies', () => {
    expect(traitsOn([], labels)).toEqual([])
  })

  it('can be lit, every one of it', () => {
    for (const light of groups.flatMap((group) => group.traits))
      expect(viewsOf(played(apart, 'f', 'spotlight', { light }), 'f').table.spotlight?.light).toEqual(light)
  })
})
