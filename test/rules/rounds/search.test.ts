import { describe, expect, it } from 'vitest'

import { chanceFrom } from '../../../rules/chance.ts'
import { fittingOn, rowsOf } from '../../../rules/measure/smallest.ts'
import { knowable, searchOf } from '../../../rules/reidentify.ts'
import type { Search } from '../../../rules/roundState.ts'
import { tableView } from '../../../rules/view/table.ts'
import type { Workshop } from '../../../rules/workshop.ts'
import { deck } from '../../play/deck.ts'
import { inRoundAfter } from '../../play/rounds.ts'
import { asked, doneByAll, led, played } from '../../play/table.ts'

const { first } = deck.search
const begun = inRoundAfter('link', 'reidentification', { persons: 8, participants: 8 })
const searchIn = (workshop: Workshop): Search => {
  if (!workshop.search) throw new Error('no round')
  return workshop.search
}
const seen = (workshop: Workshop) => {
  const { search } = tableView(workshop, deck)
  if (!search) throw new Error('nothing of the round is seen')
  return search
}
/** The facilitator says one thing after the other. */
const knowing = (workshop: Workshop, variables: readonly string[]) =>
  variables.reduce((there, variable) => led(there, 'addFact', { variable }), workshop)
const repairing = led(knowing(begun, first), 'showSearch', { picture: 'repair' })
const repair = (workshop: Workshop) => {
  const { repair: shown } = seen(workshop)
  if (!shown) throw new Error('no repair')
  return shown
}

describe('the round about recognising', () => {
  it('looks for somebody who stands in the table, alone on what people know first where there is one', () => {
    const rows = rowsOf(begun)
    const isAlone = (row: (typeof rows)[number]) => fittingOn(rows, row, first).length === 1
    expect(rows.some(isAlone)).toBe(true)
    for (let seed = 0; seed < 20; seed++) {
      const found = rows.find(({ person }) => person === searchOf(begun, deck, chanceFrom(seed))?.person)
      expect(found && isAlone(found)).toBe(true)
    }
  })

  it('looks for the same person by the same chance, and for another when the facilitator asks', () => {
    expect(searchOf(begun, deck, chanceFrom(3))).toEqual(searchOf(begun, deck, chanceFrom(3)))
    const another = led(knowing(begun, ['sex']), 'searchAnother', {})
    expect(searchIn(another)).toMatchObject({ known: [], open: true })
    expect(searchIn(another).person).not.toBe(searchIn(begun).person)
  })

  it('tells nobody who it is before one row is left', () => {
    expect(seen(begun)).toMatchObject({ known: [], fits: 8, of: 8 })
    expect(seen(begun).besides).toBeUndefined()
    expect(JSON.stringify(tableView(begun, deck).search)).not.toContain(searchIn(begun).person)
  })
})

describe('what is known', () => {
  it('is anything on the cards but a text', () => {
    expect(knowable(begun, deck)).toHaveLength(9)
    expect(asked(begun, 's2', 'addFact', { variable: 'activity' })).toBe('no-such-variable')
    expect(asked(begun, 's2', 'addFact', { variable: 'origin' })).toBe('no-such-variable')
  })

  it('comes one at a time: after each the facilitator asks for the next, or says it', () => {
    const one = played(begun, 's2', 'addFact', { variable: 'sex' })
    expect(asked(one, 's3', 'addFact', { variable: 'age' })).toBe('not-open')
    expect(asked(led(one, 'askFact', {}), 's3', 'addFact', { variable: 'sex' })).toBe('known-already')
    expect(seen(led(one, 'addFact', { variable: 'age' })).known).toHaveLength(2)
    expect(seen(played(led(one, 'askFact', {}), 's3', 'addFact', { variable: 'age' })).known).toHaveLength(2)
  })

  it('leaves fewer rows with every fact, never none, and says of every other row why it does not fit', () => {
    const all = knowable(begun, deck)
    const counts = all.map((_, n) => {
      const { rows, fits, of } = seen(knowing(begun, all.slice(0, n + 1)))
      expect(rows.filter(({ out }) => out === undefined)).toHaveLength(fits)
      expect(rows).toHaveLength(of)
      return fits
    })
    expect(counts.every((count, n) => count >= 1 && count <= (counts[n - 1] ?? 8))).toBe(true)
    expect(counts.at(-1)).toBe(1)
  })

  it('gives away the rest once one row is left', () => {
    const { fits, besides = [] } = seen(knowing(begun, first))
    expect(fits).toBe(1)
    expect(besides.map(({ variable }) => variable)).toEqual(
      knowable(begun, deck).filter((id) => !first.includes(id)),
    )
  })

  it('can be taken back', () => {
    const back = led(knowing(begun, ['sex', 'age']), 'takeFact', { variable: 'sex' })
    expect(seen(back).known.map(({ variable }) => variable)).toEqual(['age'])
    expect(asked(back, 'f', 'takeFact', { variable: 'sex' })).toBe('no-such-variable')
  })
})

describe('the repair', () => {
  it('shows k before and after: nothing done, nothing changed', () => {
    const { before, after, ...done } = repair(repairing)
    expect(after).toEqual(before)
    expect(before).toMatchObject({ smallest: 1, rows: 8, columns: first })
    expect(done).toMatchObject({ wider: 'off', hidden: false, dropped: [] })
  })

  it('makes groups larger and detail less by wider ages and by a column less', () => {
    const sixteen = inRoundAfter('link', 'reidentification', { persons: 16, participants: 16 })
    const large = led(knowing(sixteen, first), 'showSearch', { picture: 'repair' })
    const wide = repair(played(large, 's2', 'mendTable', { way: 'wider', on: true }))
    expect(wide.after.groups.length).toBeLessThan(wide.before.groups.length)
    expect(wide.after.about.find(({ variable }) => variable === 'age')?.wide?.nl).toMatch(/jaar$/)
    const less = repair(played(large, 's2', 'mendTable', { way: 'drop', variable: 'education', on: true }))
    expect(less.after.columns).toEqual(['sex', 'age'])
    expect(less.after.groups.length).toBeLessThan(less.before.groups.length)
  })

  it('leaves nobody alone when whoever is alone is hidden, and loses rows', () => {
    const { before, after } = repair(played(repairing, 's2', 'mendTable', { way: 'hide', on: true }))
    expect(after.smallest).not.toBe(1)
    expect(after.rows).toBe(before.rows - before.alone)
    expect([after.about, after.own]).toEqual([[], undefined])
  })

  it('can be taken back, each by itself', () => {
    const both = ['wider', 'hide'].reduce(
      (there, way) => led(there, 'mendTable', { way: way === 'hide' ? 'hide' : 'wider', on: true }),
      repairing,
    )
    const one = led(both, 'mendTable', { way: 'hide', on: false })
    expect(repair(one)).toMatchObject({ wider: 'on', hidden: false })
    const dropped = led(one, 'mendTable', { way: 'drop', variable: 'age', on: true })
    expect(repair(dropped).wider).toBe('none')
    expect(asked(dropped, 'f', 'mendTable', { way: 'wider', on: true })).toBe('no-such-variable')
    expect(repair(led(dropped, 'mendTable', { way: 'drop', variable: 'age', on: false })).wider).toBe('on')
  })

  it('refuses half an act, and a column that is not there', () => {
    expect(asked(repairing, 's2', 'mendTable', { way: 'drop', on: true })).toBe('wrong-shape')
    expect(asked(repairing, 's2', 'mendTable', { way: 'hide', variable: 'age', on: true })).toBe(
      'wrong-shape',
    )
    const other = { way: 'drop', variable: 'debts', on: true } as const
    expect(asked(repairing, 's2', 'mendTable', other)).toBe('no-such-variable')
    expect(asked(begun, 's2', 'mendTable', { way: 'hide', on: true })).toBe('not-now')
  })

  it('takes what people know first where nobody said anything', () => {
    expect(repair(led(begun, 'showSearch', { picture: 'repair' })).before.columns).toEqual(first)
  })
})

describe('what it is like in the world', () => {
  it('may be shown before the reveal, each point with its source', () => {
    const { world = [] } = seen(led(begun, 'showSearch', { picture: 'world' }))
    expect(world.map(({ id }) => id)).toEqual(['attributes', 'gdpr', 'totals'])
    for (const { source } of world) expect(source.nl.length).toBeGreaterThan(5)
    expect(asked(begun, 's2', 'showSearch', { picture: 'world' })).toBe('not-yours')
  })
})

describe('simulated participants', () => {
  it('say one thing each time the facilitator asks, until one row is left', () => {
    let now = begun
    const counts = Array.from({ length: 9 }, () => {
      now = led(doneByAll(now), 'askFact', {})
      return searchIn(now).known.length
    })
    expect(counts.slice(0, 2)).toEqual([1, 2])
    expect(seen(now).fits).toBe(1)
    expect(counts.at(-1)).toBeLessThan(9)
  })
})
