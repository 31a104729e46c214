import type { Chance } from '../../../rules/chance.ts'
import { evaluationItems, levels } from '../../../rules/talk.ts'
import type { TableView } from '../../../rules/view/views.ts'
import type { Patch } from '../../../rules/wire.ts'
import type { Move } from './wish.ts'

const tries = 6
/** A card and a fan of ten. */
const [width, height] = [63, 210]

/** What a person could do at this table: link cards, or fill in the evaluation. */
export function moveAt(view: TableView, chance: Chance): Move {
  if (view.step.name !== 'link') return chance.whole(1, 10) > 2 ? evaluation(chance) : ready(chance)
  const dice = chance.whole(1, 100)
  const move = dice <= 45 ? putWith(view, chance) : dice <= 75 ? lay(view, chance) : movePile(view, chance)
  return dice > 92 ? ready(chance) : (move ?? ready(chance))
}

function putWith({ cards }: TableView, chance: Chance): Move | undefined {
  const ids = Object.keys(cards)
  for (let n = 0; n < tries; n++) {
    const [card, onto] = [chance.pick(ids), chance.pick(ids)]
    const pile = cards[onto]?.pile
    if (card === onto || (pile !== undefined && cards[card]?.pile === pile)) continue
    return {
      act: 'putWith',
      carried: { cards: [card], card: onto },
      sign: (change) => changed(change, 'cards', card)['pile'] !== undefined,
    }
  }
  return undefined
}

function lay({ cards, tables }: TableView, chance: Chance): Move {
  const card = chance.pick(Object.keys(cards))
  const spot = spotOn(tables, chance)
  return {
    act: 'lay',
    carried: { cards: [card], ...spot },
    sign: (change) => isAt(changed(change, 'cards', card), spot),
  }
}

function movePile({ piles, tables }: TableView, chance: Chance): Move | undefined {
  const all = Object.keys(piles)
  if (all.length === 0) return undefined
  const pile = chance.pick(all)
  const spot = spotOn(tables, chance)
  return {
    act: 'movePile',
    carried: { pile, ...spot },
    sign: (change) => isAt(changed(change, 'piles', pile), spot),
  }
}

function ready(chance: Chance): Move {
  return { act: 'ready', carried: { on: chance.whole(0, 1) === 1 } }
}

function evaluation(chance: Chance): Move {
  const now = Object.fromEntries(evaluationItems.map((item) => [item, chance.pick(levels)]))
  return { act: 'evaluate', carried: { now } }
}

function spotOn(tables: TableView['tables'], chance: Chance): { x: number; y: number } {
  const cloth = Object.values(tables)[0] ?? { width: 1000, height: 1000 }
  return { x: chance.whole(0, cloth.width - width), y: chance.whole(0, cloth.height - height) }
}

/** What a change says of one thing; nothing when it does not name it. */
function changed(change: Patch, map: 'cards' | 'piles', id: string): Patch {
  const things = change[map]
  const thing = isPatch(things) && Object.hasOwn(things, id) ? things[id] : undefined
  return isPatch(thing) ? thing : {}
}

function isPatch(value: unknown): value is Patch {
  return typeof value === 'object' && value !== null
}

/** Of a place only what is new is said. */
function isAt(thing: Patch, { x, y }: { x: number; y: number }): boolean {
  return thing['x'] === x || thing['y'] === y
}
