import type { Deck } from '../deck.ts'
import { calledOf, fittingOn, rowsOf, type Row } from '../measure/smallest.ts'
import { knowable, soughtIn } from '../reidentify.ts'
import type { Search } from '../roundState.ts'
import type { Play, VariableId, Workshop } from '../workshop.ts'
import { repairOf } from './searchRepair.ts'
import type { SeenFactOfPerson, SeenRow, SeenSearch } from './searchView.ts'
import type { TableView } from './views.ts'

/** What the round about recognising adds to the table's view. */
export function searchPart(workshop: Workshop, play: Play, deck: Deck): Partial<TableView> {
  const { search } = workshop
  const rows = rowsOf(play)
  const sought = search && soughtIn(rows, search)
  if (!search || !sought) return {}
  return {
    search: {
      ...seenSearch(search, rows, sought, play, deck),
      ...pictured(search, rows, sought, play, deck),
    },
  }
}

function seenSearch(search: Search, rows: readonly Row[], sought: Row, play: Play, deck: Deck): SeenSearch {
  const { picture, known, open } = search
  const left = knowable(play, deck).filter((id) => !known.includes(id))
  const fits = fittingOn(rows, sought, known).length
  return {
    picture,
    known: knownOf(sought, known),
    left,
    open: open === true,
    rows: rows.map((row) => seenRow(row, sought, known, play)),
    fits,
    of: rows.length,
    ...(fits === 1 && known.length > 0 ? { besides: knownOf(sought, left) } : {}),
  }
}

function pictured(
  search: Search,
  rows: readonly Row[],
  sought: Row,
  play: Play,
  deck: Deck,
): Pick<SeenSearch, 'repair' | 'world'> {
  if (search.picture === 'repair') return { repair: repairOf(search, rows, sought, play, deck) }
  return search.picture === 'world' ? { world: worldOf(deck) } : {}
}

function worldOf({ search }: Deck): NonNullable<SeenSearch['world']> {
  return search.world.map(({ figure, ...said }) => ({ ...said, ...(figure ? { figure } : {}) }))
}

function knownOf({ values }: Row, variables: readonly VariableId[]): SeenFactOfPerson[] {
  return variables.flatMap((variable) => {
    const value = values[variable]
    return value === undefined ? [] : [{ variable, value }]
  })
}

function seenRow(row: Row, sought: Row, known: readonly VariableId[], play: Play): SeenRow {
  const out = known.find((id) => row.values[id] !== sought.values[id])
  const called = calledOf(play, row.person)
  return out === undefined ? called : { ...called, out: { variable: out, value: row.values[out] ?? '' } }
}
