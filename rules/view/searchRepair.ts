import type { Deck } from '../deck.ts'
import { at } from '../lookup.ts'
import { aloneIn, groupsOn, mended, smallestOf, type Mending, type Row } from '../measure/smallest.ts'
import { canWiden, columnsOf, mendingOf, wideGroup } from '../reidentify.ts'
import type { Search } from '../roundState.ts'
import type { Play, VariableId } from '../workshop.ts'
import type { SeenFactOfPerson, SeenMended, SeenSearch } from './searchView.ts'

const untouched: Mending = { dropped: [] }

/** The table before and after its repair, side by side. */
export function repairOf(
  search: Search,
  rows: readonly Row[],
  sought: Row,
  play: Play,
  deck: Deck,
): NonNullable<SeenSearch['repair']> {
  const by = columnsOf(search, play, deck)
  const seen = (mending: Mending) => seenMended(rows, by, mending, sought, deck)
  return {
    before: seen(untouched),
    after: seen(mendingOf(search, deck)),
    wider: canWiden(search, play, deck) ? (search.wider ? 'on' : 'off') : 'none',
    hidden: search.hidden === true,
    dropped: search.dropped,
    widens: deck.search.wider.variable,
  }
}

function seenMended(
  rows: readonly Row[],
  columns: readonly VariableId[],
  mending: Mending,
  sought: Row,
  deck: Deck,
): SeenMended {
  const { rows: left, by } = mended(rows, columns, mending)
  const groups = groupsOn(left, by).toSorted((one, other) => other.length - one.length)
  const own = groups.findIndex((group) => group.some(({ person }) => person === sought.person))
  const row = left.find(({ person }) => person === sought.person)
  return {
    smallest: smallestOf(groups),
    alone: aloneIn(groups),
    groups: groups.map((group) => group.length),
    ...(own < 0 ? {} : { own }),
    rows: left.length,
    columns: by,
    about: row ? by.flatMap((variable) => saidOf(row, variable, deck)) : [],
  }
}

function saidOf({ values }: Row, variable: VariableId, deck: Deck): SeenFactOfPerson[] {
  const value = values[variable]
  if (value === undefined) return []
  const { groups } = deck.search.wider
  const place = groups.findIndex((_, n) => wideGroup(n) === value)
  return [{ variable, value, ...(place < 0 ? {} : { wide: at(groups, place).label }) }]
}
