import type { Deck } from '../../../rules/deck.ts'
import { consoleView } from '../../../rules/view/console.ts'
import { ownView } from '../../../rules/view/own.ts'
import { tableView } from '../../../rules/view/table.ts'
import { entriesOf, type Card, type Workshop } from '../../../rules/workshop.ts'

/** What is wrong with a workshop, in words; nothing when it is sound. */
export function faultsOf(workshop: Workshop, deck: Deck): string[] {
  return [
    ...cardFaults(workshop),
    ...pileFaults(workshop),
    ...personFaults(workshop),
    ...seatFaults(workshop),
    ...jsonFaults(workshop),
    ...viewFaults(workshop, deck),
  ]
}

function cardFaults(workshop: Workshop): string[] {
  const faces = new Set<string>()
  return entriesOf(workshop.cards).flatMap(([id, card]) => {
    const face = `${card.person} ${card.variable}`
    const isTwice = faces.has(face)
    faces.add(face)
    if (isTwice) return [`card ${id}: ${face} is there twice`]
    return isInOnePlace(workshop, card) ? [] : [`card ${id} lies nowhere or in two places`]
  })
}

function isInOnePlace({ piles, tables }: Workshop, { place, table, pile, rank, x, y }: Card): boolean {
  if (place !== 'table') return pile === undefined && x === undefined && table === undefined
  if (table === undefined || !Object.hasOwn(tables, table)) return false
  if (pile === undefined) return rank === undefined && Number.isFinite(x) && Number.isFinite(y)
  return (
    Object.hasOwn(piles, pile) && piles[pile]?.table === table && Number.isFinite(rank) && x === undefined
  )
}

function pileFaults({ piles, cards, grids = {} }: Workshop): string[] {
  const sizes = new Map<string, number>()
  for (const { pile } of Object.values(cards))
    if (pile !== undefined) sizes.set(pile, (sizes.get(pile) ?? 0) + 1)
  const small = Object.keys(piles).filter((pile) => (sizes.get(pile) ?? 0) < 2)
  const lost = Object.values(grids).filter(({ rows, columns }) => isDoubled(rows) || isDoubled(columns))
  return [
    ...small.map((pile) => `pile ${pile} holds ${sizes.get(pile) ?? 0} cards`),
    ...lost.map(() => 'a grid has a row or a column twice'),
  ]
}

const isDoubled = (list: readonly string[]) => new Set(list).size < list.length

function personFaults({ persons, cards, seats }: Workshop): string[] {
  const counts = new Map<string, number>()
  for (const { person } of Object.values(cards)) counts.set(person, (counts.get(person) ?? 0) + 1)
  return entriesOf(persons).flatMap(([id, { holders }]) => [
    ...(counts.get(id) === 10 ? [] : [`person ${id} has ${counts.get(id) ?? 0} cards`]),
    ...holders.filter((seat) => !Object.hasOwn(seats, seat)).map((seat) => `person ${id} is held by ${seat}`),
  ])
}

function seatFaults({ seats, agenda, step }: Workshop): string[] {
  const leads = Object.values(seats).some(({ role, away }) => role === 'facilitator' && away === undefined)
  const keepers = Object.values(seats).filter(({ role, away }) => role === 'keyKeeper' && away !== 'waiting')
  return [
    ...(leads ? [] : ['nobody leads']),
    ...(keepers.length > 1 ? ['several keep the key'] : []),
    ...(agenda[step] ? [] : ['no step is on']),
  ]
}

/** The same after a way through JSON, with nothing that JSON has no word for. */
function jsonFaults(workshop: Workshop): string[] {
  const text = JSON.stringify(workshop)
  const isSame = JSON.stringify(JSON.parse(text)) === text
  const odd: string[] = []
  const walk = (value: unknown, at: string): void => {
    const isLost =
      value === undefined || value === null || (typeof value === 'number' && !Number.isFinite(value))
    if (isLost || Object.is(value, -0)) odd.push(`${at} is ${Object.is(value, -0) ? '-0' : String(value)}`)
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, `${at}.${key}`)
  }
  walk(workshop, '')
  return [...(isSame ? [] : ['it comes back from JSON as another one']), ...odd.slice(0, 5)]
}

function viewFaults(workshop: Workshop, deck: Deck): string[] {
  const views: [string, () => object][] = [
    ['table', () => tableView(workshop, deck)],
    ['console', () => consoleView(workshop, deck, new Set(Object.keys(workshop.seats)))],
    ...Object.keys(workshop.seats).map((seat): [string, () => object] => [
      seat,
      () => ownView(workshop, seat),
    ]),
  ]
  return views.flatMap(([name, view]) => {
    try {
      JSON.stringify(view())
      return []
    } catch (error) {
      return [`the view of ${name} throws ${String(error)}`]
    }
  })
}
