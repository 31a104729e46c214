import { workshopFormat } from '../../rules/workshop.ts'

type Plain = Readonly<Record<string, unknown>>

/** The format of a workshop as this version keeps it. Whoever raises it adds a step below. */
export const newestFormat: number = workshopFormat

/** What turns a workshop of a format into one of the next. Pure: it makes up nothing that was not kept. */
const steps: Readonly<Record<number, (state: Plain) => Plain>> = { 1: withGridsByTable }

/** A workshop that was kept in an older format, as one of today. */
export function upgraded(state: Plain, format: number): Plain {
  const step = steps[format]
  return step ? upgraded({ ...step(state), format: format + 1 }, format + 1) : state
}

/**
 * At first one grid held the rows of all tables; since the order by hand each table has its own. Some workshops of
 * format 1 have that already.
 */
function withGridsByTable(state: Plain): Plain {
  const { checkpoints, ends } = state
  return {
    ...withGrids(state),
    ...(isPlain(checkpoints) && { checkpoints: mapped(checkpoints, withGrids) }),
    ...(isPlain(ends) && { ends: mapped(ends, withGrids) }),
  }
}

function withGrids(play: Plain): Plain {
  const { grid, ...rest } = play
  if (!isPlain(grid) || !isPlain(rest['tables'])) return rest
  const { piles, tables } = rest
  return {
    ...rest,
    grids: mapped(tables, (_cloth, table) => gridOf(grid, table, isPlain(piles) ? piles : {})),
  }
}

function gridOf({ rows, columns, sortedBy }: Plain, table: string, piles: Plain): Plain {
  const isHere = (pile: unknown) => {
    const lying = piles[String(pile)]
    return isPlain(lying) && lying['table'] === table
  }
  // In the very first journals one variable sorted all tables.
  const sorted = isPlain(sortedBy) ? sortedBy[table] : sortedBy
  return {
    rows: Array.isArray(rows) ? rows.filter(isHere) : [],
    columns,
    ...(sorted !== undefined && { sortedBy: sorted }),
  }
}

function mapped(map: Plain, work: (value: Plain, key: string) => Plain): Plain {
  return Object.fromEntries(
    Object.entries(map).map(([key, value]) => [key, isPlain(value) ? work(value, key) : value]),
  )
}

/** An object that is no list. */
export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
