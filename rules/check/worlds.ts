import type { Deck, World } from '../deck.ts'
import { own } from '../lookup.ts'
import { doublesIn, type Fault } from './fault.ts'

/**
 * What is wrong with the invented worlds: each must come out on the published counts of every department that
 * it has, or it could not be true.
 */
export function worldFaults(deck: Deck): Fault[] {
  const { worlds } = deck.selection
  return [
    ...doublesIn(
      worlds.map(({ id }) => id),
      (n) => `selection.worlds.${n}.id`,
    ),
    ...worlds.flatMap((world, n) => faultsOf(deck, world, `selection.worlds.${n}`)),
  ]
}

function faultsOf({ margins, selection }: Deck, { cells }: World, field: string): Fault[] {
  const margin = own(margins, selection.variable)
  const departments = [...new Set([...Object.keys(cells.strong), ...Object.keys(cells.weak)])]
  return departments.flatMap((department) => {
    const published = margin && own(margin.categories, department)
    if (!published) return [{ field, reason: `there are no margins of "${department}"` }]
    const both = [own(cells.strong, department), own(cells.weak, department)].filter(
      (cell) => cell !== undefined,
    )
    const total = both.reduce((sum, cell) => sum + cell.total, 0)
    const started = both.reduce((sum, cell) => sum + cell.started, 0)
    const fits = total === published.total && started === published.started
    const reason = `${started} of ${total} with "${department}", and published are ${published.started} of ${published.total}`
    return fits ? [] : [{ field: `${field}.cells`, reason }]
  })
}
