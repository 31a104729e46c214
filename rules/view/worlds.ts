import type { Deck, ProfileName, World } from '../deck.ts'
import { at, own } from '../lookup.ts'
import { sum } from '../measure/counting.ts'
import { variableOf, whole } from '../measure/groups.ts'
import type { SeenCell, SeenWorld } from './figures.ts'

const profiles = ['strong', 'weak'] as const satisfies readonly ProfileName[]

/** The invented worlds of a slide, each with its totals: the same as the published ones of Table 2. */
export function worldsOf(deck: Deck, ids: readonly string[]): SeenWorld[] {
  const { worlds } = deck.selection
  return ids.map((id) =>
    seenWorld(
      deck,
      at(
        worlds.filter((world) => world.id === id),
        0,
      ),
    ),
  )
}

function seenWorld(deck: Deck, { id, label, cells }: World): SeenWorld {
  const seen = profiles.flatMap((profile) =>
    Object.keys(cells[profile]).map((department) => seenCell(deck, cells[profile], profile, department)),
  )
  const departments = [...new Set(seen.map(({ department }) => department))]
  return { id, label, cells: seen, totals: departments.map((department) => totalOf(seen, department)) }
}

function seenCell(
  deck: Deck,
  cells: World['cells'][ProfileName],
  profile: ProfileName,
  department: string,
): SeenCell {
  const { total, started } = own(cells, department) ?? { total: 0, started: 0 }
  return {
    profile,
    department,
    label: labelOf(deck, department),
    total,
    started,
    of100: whole(started, total),
  }
}

function labelOf(deck: Deck, department: string) {
  const categories = variableOf(deck, deck.selection.variable)?.categories ?? []
  return at(
    categories.filter(({ id }) => id === department),
    0,
  ).label
}

function totalOf(cells: readonly SeenCell[], department: string): SeenWorld['totals'][number] {
  const here = cells.filter((cell) => cell.department === department)
  const total = sum(here.map((cell) => cell.total))
  const started = sum(here.map((cell) => cell.started))
  return { department, label: at(here, 0).label, total, started, of100: whole(started, total) }
}
