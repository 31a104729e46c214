import { describe, expect, it } from 'vitest'

import { rowColour } from '../../rules/grid.ts'
import { choiceOf } from '../../rules/measure/choice.ts'
import { onTableOf } from '../../rules/measure/claim.ts'
import { orderFigures } from '../../rules/measure/orderOf.ts'
import { ownView } from '../../rules/view/own.ts'
import { tableView } from '../../rules/view/table.ts'
import { colourOf } from '../../rules/white.ts'
import { entriesOf, type CardId, type Workshop } from '../../rules/workshop.ts'
import { deck } from '../play/deck.ts'
import { asked, led, played, workshopAt } from '../play/table.ts'
import { whiteAt } from '../play/white.ts'

const poured = whiteAt('link')
const seen = (workshop: Workshop) => Object.values(tableView(workshop, deck).cards)
const colourAt = (workshop: Workshop, card: CardId) => tableView(workshop, deck).cards[card]?.outcome
const truth = ({ persons, cards }: Workshop, id: CardId) => persons[cards[id]?.person ?? '']?.outcome

/** A card of this variable, of a person with this colour. */
function cardOf(workshop: Workshop, variable: string, outcome: 'work' | 'noWork', nth = 0): CardId {
  const found = entriesOf(workshop.cards).filter(
    ([id, card]) => card.variable === variable && truth(workshop, id) === outcome,
  )
  return found[nth]?.[0] ?? ''
}

const yellowWork = cardOf(poured, 'workHistory', 'work')
const otherYellowWork = cardOf(poured, 'workHistory', 'work', 1)
const greenWork = cardOf(poured, 'workHistory', 'noWork')
const greenAge = cardOf(poured, 'age', 'noWork')
const put = (workshop: Workshop, card: CardId, target: CardId) =>
  played(workshop, 's2', 'putWith', { cards: [card], card: target })

describe('white cards', () => {
  it('show a colour only on the card of the register that has it, in own hands and on the table', () => {
    const dealt = whiteAt('pseudonymise')
    const own = Object.values(ownView(dealt, 's2').cards)
    expect(own).toHaveLength(10)
    for (const cards of [own, seen(poured)])
      for (const { variable, outcome } of cards)
        expect(outcome === undefined, variable).toBe(variable !== 'workHistory')
    expect(Object.values(ownView(dealt, 's2').persons)[0]).not.toHaveProperty('outcome')
  })

  it('take the colour of the pile they are put in, also a wrong one', () => {
    const there = put(poured, greenAge, yellowWork)
    expect([colourAt(poured, greenAge), colourAt(there, greenAge)]).toEqual([undefined, 'work'])
    expect(truth(there, greenAge)).toBe('noWork')
    expect(colourAt(put(poured, greenAge, greenWork), greenAge)).toBe('noWork')
  })

  it('lose it again when they are taken away', () => {
    const there = put(put(poured, greenAge, yellowWork), cardOf(poured, 'sex', 'work'), yellowWork)
    const away = played(there, 's2', 'lay', { cards: [greenAge], x: 10, y: 10 })
    expect([colourAt(there, greenAge), colourAt(away, greenAge)]).toEqual(['work', undefined])
  })

  it('stay white in a pile with both colours, and take that of several of one', () => {
    const one = put(poured, greenAge, yellowWork)
    const two = put(one, otherYellowWork, yellowWork)
    expect(colourAt(two, greenAge)).toBe('work')
    const both = put(two, greenWork, yellowWork)
    expect(colourAt(both, greenAge)).toBeUndefined()
    expect([colourAt(both, yellowWork), colourAt(both, greenWork)]).toEqual(['work', 'noWork'])
  })

  it('make a pile of a loose work card yellow although none of its own cards changed', () => {
    const pair = put(poured, greenAge, cardOf(poured, 'sex', 'work'))
    expect(colourAt(pair, greenAge)).toBeUndefined()
    expect(colourAt(put(pair, yellowWork, greenAge), greenAge)).toBe('work')
  })

  it('are all coloured, and rightly, once everybody is linked', () => {
    const linked = whiteAt('order')
    for (const [id, card] of entriesOf(linked.cards)) expect(colourOf(linked, card)).toBe(truth(linked, id))
  })

  it('cannot be lit or named by a colour that nobody sees', () => {
    const noWork = { as: 'outcome', outcome: 'noWork' } as const
    expect(asked(poured, 'f', 'spotlight', { light: noWork })).not.toBe('no-such-trait')
    const cards = Object.fromEntries(
      entriesOf(poured.cards).filter(([, { variable }]) => variable !== 'workHistory'),
    )
    expect(asked({ ...poured, cards }, 'f', 'spotlight', { light: noWork })).toBe('no-such-trait')
  })
})

describe('counting with white cards', () => {
  it('counts what is seen, and the white ones apart', () => {
    const loose = onTableOf(poured, 'age', ['18-30', '30-45'])
    expect(loose).toEqual({ counts: { work: 0, noWork: 0 }, of: { work: 0, noWork: 0 }, white: 4 })
    expect(choiceOf(poured, deck, 'age', 4)).toMatchObject({ work: 0, noWork: 0, white: 4 })
    expect(choiceOf(poured, deck, 'workHistory', 4)).toMatchObject({ work: 2, noWork: 2 })
    expect(choiceOf(poured, deck, 'workHistory', 4)).not.toHaveProperty('white')
  })

  it('counts the same as in the classic game once all is linked', () => {
    const [white, classic] = [whiteAt('discover'), workshopAt('discover')]
    for (const variable of deck.sets.default)
      expect(choiceOf(white, deck, variable, 4)).toEqual(choiceOf(classic, deck, variable, 4))
  })
})

describe('rows without a colour', () => {
  const workOf = (workshop: Workshop) => cardOf(workshop, 'workHistory', 'noWork')
  const start = whiteAt('order')
  const pile = start.cards[workOf(start)]?.pile ?? ''
  const apart = played(start, 's2', 'lay', { cards: [workOf(start)], x: 10, y: 10 })

  it('stand below the yellow and the green ones when colours are kept apart', () => {
    expect(rowColour(start, pile)).toBe('noWork')
    expect(rowColour(apart, pile)).toBeUndefined()
    const split = led(apart, 'splitColours', { on: true })
    const rows = split.grids?.['t1']?.rows ?? []
    expect(rows.map((row) => rowColour(split, row))).toEqual(['work', 'work', 'noWork', undefined])
    expect(orderFigures(split, deck).all.blockScore).toBe(1)
  })

  it('break the order of the colours when they stand above one that has a colour', () => {
    const split = led(apart, 'splitColours', { on: true })
    const [first = ''] = split.grids?.['t1']?.rows ?? []
    const moved = played(split, 's2', 'moveRow', { row: pile, before: first })
    expect(tableView(moved, deck).grids?.['t1']?.split).toBeUndefined()
  })
})

describe('what was played before', () => {
  it('keeps its white cards when it is looked back at, and when it is played again', () => {
    const order = whiteAt('order')
    const step = order.step - 1
    expect(led(order, 'lookBack', { step }).colouredBy).toBe('workHistory')
    const again = led(order, 'playAgain', { step })
    expect(seen(again).filter(({ outcome }) => outcome !== undefined)).toHaveLength(4)
  })
})
