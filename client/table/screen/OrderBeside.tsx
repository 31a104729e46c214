import type { SeenOrders, TableView } from '../../../rules/view/views.ts'
import type { Grid, TableId, VariableId } from '../../../rules/workshop.ts'
import { OutcomeShape } from '../../parts/CardFace.tsx'
import { colourOf } from '../../parts/colour.ts'
import { DeckIcon } from '../../parts/DeckIcon.tsx'
import { faceOf } from '../../parts/faces.ts'
import { reachable } from '../../parts/reachable.ts'
import type { Screen } from '../../screen.ts'
import { areApart, atTable, tableNumber } from '../atTable.ts'
import { gridRows, rowName, type GridRow } from '../grid/rows.ts'
import { lettersFor, shiftOf } from '../order/compared.ts'
import { pileName } from '../words.ts'
import { Marks } from '../order/Marks.tsx'
import '../order/order.css'

/** The table whose orders are on the wall: the one that is shown large, else the first that has two. */
export function besideAt({ orders = {}, shownTable }: TableView): TableId | undefined {
  return shownTable !== undefined && shownTable in orders ? shownTable : Object.keys(orders)[0]
}

/** Two orders of one table side by side on the wall, for the talk; where they differ is marked. */
export function OrderBeside({ screen, at }: { screen: Screen; at: TableId }) {
  const two = screen.table.orders?.[at]
  if (!two) return null
  const of = areApart(screen.table) ? `${screen.say('tables.one', { number: tableNumber(at) })}: ` : ''
  const narrowed = { ...screen, table: atTable(screen.table, at) }
  return (
    <div class="wall-beside">
      {(['a', 'b'] as const).map((one) => (
        <Version
          key={one}
          screen={narrowed}
          two={two}
          one={one}
          title={`${of}${screen.say(`order.${one}`)}`}
        />
      ))}
    </div>
  )
}

/** Room for the name of a row, which is written larger, and how far it moved. */
const nameLetters = 15
/** More rows than these have one line each. */
const mostTall = 12
const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)

type VersionProps = { screen: Screen; two: SeenOrders; one: 'a' | 'b'; title: string }

function Version({ screen, two, one, title }: VersionProps) {
  const { say, labels, table } = screen
  const grid = two[one]
  const other = two[one === 'a' ? 'b' : 'a']
  const rows = gridRows(table, grid)
  const isDense = rows.length > mostTall
  const valuesOf = (column: number) => rows.map((row) => valueIn(row, column, screen))
  const letters = grid.columns.map((_, n) => lettersFor(valuesOf(n), isDense ? 1 : 2))
  const all = nameLetters + sum(letters)
  return (
    <section
      class={`wall-version${isDense ? ' wall-version-dense' : ''}`}
      style={{ '--rows': rows.length, '--letters': all }}
      aria-label={title}
      {...reachable}
    >
      <header>
        <h2>{title}</h2>
        <Marks grid={grid} say={say} labels={labels} />
      </header>
      <table>
        <colgroup>
          {[nameLetters, ...letters].map((count, n) => (
            <col key={n} style={{ width: `${(100 * count) / all}%` }} />
          ))}
        </colgroup>
        <thead>
          <Heads screen={screen} here={grid.columns} there={other.columns} />
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.pile} screen={screen} row={row} grid={grid} other={other} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type HeadsProps = { screen: Screen; here: readonly VariableId[]; there: readonly VariableId[] }

function Heads({ screen: { labels, say }, here, there }: HeadsProps) {
  return (
    <tr>
      <td />
      {here.map((variable) => (
        <th key={variable} scope="col">
          <span class="wall-version-head">
            <DeckIcon id={labels.variables[variable]?.icon ?? 'help'} size={30} />
            <Shift say={say} by={shiftOf(variable, here, there)} signs="←→" />
            <span class="wall-version-title">{labels.variables[variable]?.title ?? variable}</span>
          </span>
        </th>
      ))}
    </tr>
  )
}

type RowProps = { screen: Screen; row: GridRow; grid: Grid; other: Grid }

function Row({ screen: { table, labels, say }, row, grid, other }: RowProps) {
  return (
    <tr class={`wall-version-${colourOf(row)}`}>
      <th scope="row">
        <OutcomeShape outcome={colourOf(row)} />
        <b>
          {pileName({ say, labels }, row.name) || (row.number ?? rowName({ say, labels }, table, row.pile))}
        </b>
        <span class="unseen">{say(`outcome.${colourOf(row)}`)}</span>
        <Shift say={say} by={shiftOf(row.pile, grid.rows, other.rows)} signs="↑↓" />
      </th>
      {row.cells.map(({ variable, cards }, n) => (
        <td key={variable} class={cards.length === 1 ? undefined : 'wall-version-odd'}>
          {valueIn(row, n, { say, labels })}
        </td>
      ))}
    </tr>
  )
}

/** A value; or that there is none, or more than one. */
function valueIn(
  { cells }: GridRow,
  column: number,
  { say, labels }: Pick<Screen, 'say' | 'labels'>,
): string {
  const [one, ...more] = cells[column]?.cards ?? []
  if (!one) return say('canvas.missing')
  return more.length === 0 ? faceOf(one[1], labels).value : `${more.length + 1}×`
}

/** How far something stands from its place in the other order. */
function Shift({ by, signs, say }: { by: number; signs: string } & Pick<Screen, 'say'>) {
  if (by === 0) return null
  return (
    <span class="wall-shift">
      <span aria-hidden="true">
        {signs[by < 0 ? 0 : 1]}
        {Math.abs(by)}
      </span>
      <span class="unseen">{say('order.shift', { count: Math.abs(by) })}</span>
    </span>
  )
}
