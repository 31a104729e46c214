import type { ConsoleView } from '../../rules/view/views.ts'
import type { TableId } from '../../rules/workshop.ts'
import { Button } from '../parts/Button.tsx'
import { tableNumber } from '../table/atTable.ts'
import type { Desk } from './desk.ts'

/**
 * How far each of several tables is, one row each: large on the projector, and laid out neatly. Rows of a grid
 * are neat by themselves.
 */
export function Tables({ desk }: { desk: Desk }) {
  const { atTables } = desk.console
  const rows = Object.entries(atTables)
  if (rows.length === 0) return null
  return (
    <ul class="desk-tables">
      {rows.map(([table, far]) => (
        <Row key={table} desk={desk} table={table} far={far} />
      ))}
    </ul>
  )
}

type RowProps = { desk: Desk; table: TableId; far: ConsoleView['atTables'][string] }

function Row({ desk, table, far: { linked, of, loose, piles } }: RowProps) {
  const { console, say, player } = desk
  const number = tableNumber(table)
  const isLarge = desk.table.shownTable === table
  return (
    <li>
      <strong>{say('tables.one', { number })}</strong>
      <span>{console.counterShown && say('console.tableFar', { linked, of })}</span>
      <span>{say('console.tableLoose', { count: loose })}</span>
      <span>{say('console.piles', { count: piles })}</span>
      <Button
        icon="screen"
        pressed={isLarge}
        label={say('console.showLargeName', { number })}
        blocked={player.blocked}
        onPress={() => void player.play('showTable', isLarge ? {} : { table })}
      >
        {say('console.showLarge')}
      </Button>
      {!desk.table.grids && (
        <Button
          label={say('console.tidyName', { number })}
          blocked={player.blocked}
          onPress={() => void player.play('tidy', { table })}
        >
          {say('console.tidy')}
        </Button>
      )}
    </li>
  )
}
