import type { Chance } from './chance.ts'
import type { Move } from './acts/index.ts'
import { wordsFor, type Words } from './ghostWords.ts'
import type { OwnView, TableCard, TableView } from './view/views.ts'
import { entriesOf, type CardId, type PileId, type TableId } from './workshop.ts'

/** Where the cards of one number lie. */
type Lying = { piles: PileId[]; piled: CardId[]; loose: CardId[] }

/** A loose card to the pile with its number, two loose cards together, or two piles of one number. */
export function linkMove(table: TableView, own: OwnView, chance: Chance): Move | undefined {
  const numbers = lyingByNumber(table, own.table)
  const offered = own.tray.filter((id) => isMatchable(numbers, table.cards[id]))
  const all = entriesOf(table.cards).filter(([, card]) => own.table === undefined || card.table === own.table)
  const anywhere = all.flatMap(([id, card]) => (isMatchable(numbers, card) ? [id] : []))
  const cards = offered.length > 0 ? offered : anywhere
  if (cards.length > 0) return put(numbers, table, chance.pick(cards))
  return joinMove(numbers)
}

/** At the own table, where there are several. */
function lyingByNumber({ cards }: TableView, at: TableId | undefined): Map<string, Lying> {
  const numbers = new Map<string, Lying>()
  for (const [id, { pseudonym, pile, table }] of entriesOf(cards)) {
    if (pseudonym === undefined || (at !== undefined && table !== at)) continue
    const lying = numbers.get(pseudonym) ?? { piles: [], piled: [], loose: [] }
    numbers.set(pseudonym, lying)
    if (pile === undefined) lying.loose.push(id)
    else lying.piled.push(id)
    if (pile !== undefined && !lying.piles.includes(pile)) lying.piles.push(pile)
  }
  return numbers
}

/** A loose card with a number that at least one other card has too. */
function isMatchable(numbers: Map<string, Lying>, card: TableCard | undefined): boolean {
  if (card?.pseudonym === undefined || card.pile !== undefined) return false
  const lying = numbers.get(card.pseudonym)
  return lying !== undefined && lying.piled.length + lying.loose.length > 1
}

function put(numbers: Map<string, Lying>, table: TableView, id: CardId): Move | undefined {
  const lying = numbers.get(table.cards[id]?.pseudonym ?? '')
  const target = lying?.piled[0] ?? lying?.loose.find((other) => other !== id)
  return target === undefined ? undefined : { act: 'putWith', carried: { cards: [id], card: target } }
}

function joinMove(numbers: Map<string, Lying>): Move | undefined {
  const split = [...numbers.values()].find(({ piles }) => piles.length > 1)
  const [into, from] = split?.piles ?? []
  return into === undefined || from === undefined
    ? undefined
    : { act: 'joinPiles', carried: { pile: from, with: into } }
}

/** So many piles get a name; by every fourth participant, and every second name is a word of their own. */
const mostNames = 3

/** A name for a pile that has none: its number, or an own word that waits for the facilitator. */
export function nameMove(table: TableView, own: OwnView, words: Words | undefined): Move | undefined {
  if (!words || own.order % 4 !== 2) return undefined
  const piles = entriesOf(table.piles)
  const named = piles.filter(([, { name }]) => name !== undefined).length
  const [pile] = piles.find(([, one]) => one.name === undefined && isAt(one.table, own)) ?? []
  if (pile === undefined || named >= mostNames) return undefined
  const word = wordsFor(words.piles, named)
  const top = Object.values(table.cards).find((card) => card.pile === pile)
  if (named % 2 === 1 && word !== undefined)
    return { act: 'namePile', carried: { pile, name: { as: 'word', word } } }
  if (top?.pseudonym === undefined) return undefined
  return { act: 'namePile', carried: { pile, name: { as: 'pseudonym', pseudonym: top.pseudonym } } }
}

/** Sorts the rows by some column, where nobody did so yet; every fourth participant thinks of it. */
export function sortMove(
  { grids = {} }: TableView,
  own: OwnView,
  chance: Chance,
  words: Words | undefined,
): Move | undefined {
  if (!words || own.order % 4 !== 0) return undefined
  const [at, grid] = entriesOf(grids).find(([table]) => isAt(table, own)) ?? []
  if (at === undefined || !grid || grid.sortedBy !== undefined || grid.columns.length === 0) return undefined
  return { act: 'sortRows', carried: { by: chance.pick(grid.columns), table: at } }
}

function isAt(table: TableId, own: OwnView): boolean {
  return own.table === undefined || own.table === table
}
