import type { Move } from '../../rules/acts/index.ts'
import type { ActName } from '../../rules/acts/index.ts'
import type { CardId, PileId, TableId, VariableId } from '../../rules/workshop.ts'
import { holdsCard, type Held, type Spot, type Under } from './held.ts'

/** The acts that this seat may play now, the cards of a pile, the lowest first, and which table it looks at. */
export type House = {
  may: ReadonlySet<ActName>
  cardsOf: (pile: PileId) => readonly CardId[]
  table?: TableId
}

/** The one act of putting what is in the hand on what lies there; undefined where that changes nothing. */
export function putDown(held: Held, spot: Spot, on: Under, house: House): Move | undefined {
  const there = { x: Math.round(spot.x), y: Math.round(spot.y) }
  if (held.is === 'row') return on.is === 'rows' ? putRow(held.pile, on.before) : undefined
  if (held.is === 'column')
    return on.is === 'columns' ? putColumn(held.variable, on.before, house) : undefined
  return held.is === 'pile' ? putPile(held.pile, there, on) : putCards(held, there, on, house)
}

function putRow(row: PileId, before: PileId | undefined): Move {
  return { act: 'moveRow', carried: before === undefined ? { row } : { row, before } }
}

function putColumn(column: VariableId, before: VariableId | undefined, { table }: House): Move {
  const at = table === undefined ? {} : { table }
  return { act: 'moveColumn', carried: { column, ...at, ...(before === undefined ? {} : { before }) } }
}

function putPile(pile: PileId, spot: Spot, on: Under): Move | undefined {
  const other = pileOf(on)
  if (other === pile) return undefined
  if (other !== undefined) return { act: 'joinPiles', carried: { pile, with: other } }
  return { act: 'movePile', carried: { pile, ...spot } }
}

type Cards = Extract<Held, { is: 'cards' }>

/** Back on themselves or on the pile that all of them come from, cards only lie down again. */
function putCards(held: Cards, spot: Spot, on: Under, { may, cardsOf }: House): Move | undefined {
  const { cards, from } = held
  if (on.is === 'between' && may.has('putInOrder'))
    return { act: 'putInOrder', carried: { cards, under: on.under } }
  if (on.is === 'end' && may.has('putInOrder')) return putLast(held, cardsOf(on.pile))
  const pile = pileOf(on)
  const target = on.is === 'card' ? on.card : pile === undefined ? undefined : cardsOf(pile).at(-1)
  if ((on.is === 'card' && holdsCard(held, on.card)) || (pile !== undefined && pile === from))
    return undefined
  if (target !== undefined) return { act: 'putWith', carried: { cards, card: target } }
  return { act: 'lay', carried: { cards, ...spot } }
}

/** A place after the last has no card to lie under: what lay above goes under instead, which comes to the same. */
function putLast({ cards }: Cards, pile: readonly CardId[]): Move | undefined {
  const lowest = pile.findIndex((card) => cards.includes(card))
  const above = pile.slice(lowest + 1).filter((card) => !cards.includes(card))
  const under = pile[lowest]
  if (under === undefined || above.length === 0) return undefined
  return { act: 'putInOrder', carried: { cards: above, under } }
}

const pileOf = (on: Under): PileId | undefined => ('pile' in on ? on.pile : undefined)
