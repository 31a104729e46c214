import type { Screen } from '../../screen.ts'
import { atTable } from '../atTable.ts'
import { gridRows, odditiesIn } from '../grid/rows.ts'

/** Under the grid, and only where there are any: what an empty field, or one with more cards, may mean. */
export function OrderOdd({ screen: { table, say } }: { screen: Screen }) {
  const rows = Object.keys(table.tables).flatMap((one) => gridRows(atTable(table, one)))
  const { missing, doubled } = odditiesIn(rows)
  if (missing + doubled === 0) return null
  return (
    <div class="wall-odd">
      {missing > 0 && <p>{say('order.missingWhy')}</p>}
      {doubled > 0 && <p>{say('order.doubledWhy')}</p>}
    </div>
  )
}
