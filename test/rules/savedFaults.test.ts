import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { savedFaults } from '../../rules/savedFaults.ts'
import { savedShaped } from '../../rules/savedFile.ts'
import { consoleView } from '../../rules/view/console.ts'
import { deck } from '../play/deck.ts'
import { ordered, reopened, savedFrom } from '../play/saved.ts'
import { doneByAll, goneTo } from '../play/table.ts'

describe('what is wrong with a saved table', () => {
  const file = savedFrom(ordered)
  const [card] = file.cards
  if (!card) throw new Error('no card')
  const said = { variable: 'age', group: 'key', direction: 'more', yes: 1, no: 0 }
  const cards = (change: object) => ({ ...file, cards: [{ ...card, ...change }, ...file.cards.slice(1)] })
  const faultsOf = (content: unknown) => {
    const read = savedShaped(content)
    const faults = 'faults' in read ? read.faults : savedFaults(read.holds, deck)
    return faults.map(({ field, reason }) => `${field}: ${reason}`)
  }

  it.each([
    ['another version', { ...file, version: 2 }, 'version: version'],
    ['a language that the deck lacks', { ...file, language: 'pl' }, 'language: no-language'],
    ['a field too many', { ...file, seats: {} }, 'seats: unknown-field'],
    ['a card of nobody', cards({ person: 99 }), 'cards.0.person: no-person'],
    ['a card of no variable', cards({ variable: 'shoes' }), 'cards.0.variable: no-variable'],
    [
      'a card of a variable that is not dealt',
      cards({ variable: 'origin' }),
      'cards.0.variable: no-variable',
    ],
    ['a value that the deck lacks', cards({ value: '<b>' }), 'cards.0.value: no-value'],
    ['a card in no pile', cards({ pile: 299 }), 'cards.0.pile: no-pile'],
    ['a card on no table', cards({ table: 2 }), 'cards.0.table: no-table'],
    ['a number in words', cards({ pseudonym: 'twelve' }), 'cards.0.pseudonym: wrong'],
    ['a card twice', { ...file, cards: [...file.cards, card] }, `cards.${file.cards.length}: card-twice`],
    ['a card missing', { ...file, cards: file.cards.slice(1) }, `persons.${card.person}: card-missing`],
    ['nobody', { ...file, persons: [], cards: [], piles: [], grids: undefined }, 'persons: no-cards'],
    [
      'too many yellow',
      { ...file, persons: file.persons.map((one) => ({ ...one, outcome: 'work' })) },
      'persons: colours',
    ],
    [
      'an empty pile',
      { ...file, piles: [...file.piles, { table: 0, x: 0, y: 0 }] },
      `piles.${file.piles.length}: small-pile`,
    ],
    [
      'a pile of one card',
      {
        ...file,
        piles: [...file.piles, { table: 0, x: 0, y: 0 }],
        cards: [{ ...card, pile: file.piles.length, rank: 1 }, ...file.cards.slice(1)],
      },
      `piles.${file.piles.length}: small-pile`,
    ],
    [
      'two cards at one place in a pile',
      { ...file, cards: file.cards.map((one) => (one.pile === 0 ? { ...one, rank: 1 } : one)) },
      'piles.0: rank-twice',
    ],
    ['a claim twice', { ...file, claims: [said, { ...said, yes: 3 }] }, 'claims.1: claim-twice'],
    [
      'a claim about nothing',
      { ...file, claims: [{ variable: 'sex', group: 'x', direction: 'more', yes: 0, no: 0 }] },
      'claims.0.group: no-group',
    ],
    ['a choice of nothing', { ...file, choice: 'x' }, 'choice: no-variable'],
    [
      'a row that is no pile',
      { ...file, grids: [{ ...file.grids?.[0], rows: [250] }] },
      'grids.0.rows: no-pile',
    ],
  ])('%s', (_what, content, fault) => {
    expect(faultsOf(JSON.parse(JSON.stringify(content)))).toContain(fault)
  })

  it.each(['persons', 'cards', 'piles', 'tables', 'grids', 'claims'])(
    'is the length of %s where there are too many, and not one of them is looked at',
    (field) => {
      const many = Array.from({ length: 301 }, () => ({}))
      expect(faultsOf({ ...file, [field]: many })).toEqual([`${field}: wrong`])
    },
  )

  it('is found, or the table works: whatever one value of it becomes', () => {
    const places = placesIn(file)
    // What stands elsewhere in the file has the right shape more often than what chance makes up.
    const fromFile = fc.constantFrom(...places).map((path) => valueAt(file, path))
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.oneof(fc.jsonValue(), fromFile), (path, value) => {
        const spoilt = structuredClone(file)
        putAt(spoilt, path, value)
        const read = savedShaped(spoilt)
        if ('faults' in read || savedFaults(read.holds, deck).length > 0) return
        const again = reopened(read.holds, 2)
        expect(() => consoleView(doneByAll(goneTo(again, 'reveal')), deck, new Set(['s2']))).not.toThrow()
      }),
      { numRuns: 400 },
    )
  })
})

type Path = readonly (string | number)[]

function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inside = Object.entries(value).slice(0, 12)
  return [path, ...inside.flatMap(([key, one]) => placesIn(one, [...path, key]))].filter(
    ({ length }) => length > 0,
  )
}

function valueAt(target: unknown, [first, ...rest]: Path): unknown {
  if (typeof target !== 'object' || target === null || first === undefined) return target
  return valueAt(Object.getOwnPropertyDescriptor(target, first)?.value, rest)
}

function putAt(target: unknown, [first, ...rest]: Path, value: unknown): void {
  if (typeof target !== 'object' || target === null || first === undefined) return
  if (rest.length === 0) Object.assign(target, { [first]: value })
  else putAt(Object.getOwnPropertyDescriptor(target, first)?.value, rest, value)
}
