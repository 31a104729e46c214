import type { TableId } from '../../../rules/workshop.ts'
import type { ConsoleView } from '../../../rules/view/views.ts'
import { Button } from '../../parts/Button.tsx'
import { tableNumber } from '../../table/atTable.ts'
import { of100 } from '../counts.ts'
import type { Desk } from '../desk.ts'
import { Shown } from '../Shown.tsx'
import { lackOf } from './orderLack.ts'

type Figures = NonNullable<ConsoleView['order']>['all']

/** How far the table is, or each of several, in plain words. For the facilitator: no group sees a score. */
export function OrderFar({ desk }: { desk: Desk }) {
  const { order } = desk.console
  if (!order) return null
  const tables = Object.entries(order.tables)
  return (
    <>
      <p class="desk-order-far" role="status">
        <strong>{desk.say(`console.order.${lackOf(order.all, tables.length)}`)}</strong>
      </p>
      {tables.length > 1 ? <Each desk={desk} tables={tables} /> : <One desk={desk} far={order.all} />}
    </>
  )
}

function One({ desk: { say, labels }, far }: { desk: Desk; far: Figures }) {
  const { rowScore, colScore, blockScore, sorted } = far
  return (
    <Shown title={say('console.howFar')}>
      <ul class="desk-counters">
        <li>{say('console.order.rows', { count: of100(rowScore) })}</li>
        <li>{say('console.order.columns', { count: of100(colScore) })}</li>
        <li>{say('console.order.colours', { count: of100(blockScore) })}</li>
        {sorted && (
          <li>
            {say('console.order.sorted', {
              what: labels.variables[sorted.by]?.title ?? sorted.by,
              count: of100(sorted.score),
            })}
          </li>
        )}
      </ul>
    </Shown>
  )
}

function Each({ desk, tables }: { desk: Desk; tables: [TableId, Figures][] }) {
  const { say } = desk
  return (
    <>
      <ul class="desk-order-tables">
        {tables.map(([table, far]) => (
          <li key={table}>
            <strong>
              {say('tables.one', { number: tableNumber(table) })}
              {far.ready && ` · ${say('console.order.readyShort')}`}
            </strong>
            <Large desk={desk} table={table} />
          </li>
        ))}
      </ul>
      <Shown title={say('console.howFar')}>
        <Scores desk={desk} tables={tables} />
      </Shown>
    </>
  )
}

function Scores({ desk: { say }, tables }: { desk: Desk; tables: [TableId, Figures][] }) {
  return (
    <table class="desk-table desk-order-each">
      <thead>
        <tr>
          <td />
          <th scope="col">{say('order.rows')}</th>
          <th scope="col">{say('order.columns')}</th>
          <th scope="col">{say('console.order.coloursShort')}</th>
        </tr>
      </thead>
      <tbody>
        {tables.map(([table, { rowScore, colScore, blockScore }]) => (
          <tr key={table}>
            <th scope="row">{say('tables.one', { number: tableNumber(table) })}</th>
            {[rowScore, colScore, blockScore].map((score, n) => (
              <td key={n}>{say('console.order.of100', { count: of100(score) })}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** This table large on the projector, or all of them again. */
function Large({ desk: { table: view, say, player }, table }: { desk: Desk; table: TableId }) {
  const isLarge = view.shownTable === table
  return (
    <Button
      icon="screen"
      pressed={isLarge}
      label={say('console.showLargeName', { number: tableNumber(table) })}
      blocked={player.blocked}
      onPress={() => void player.play('showTable', isLarge ? {} : { table })}
    >
      {say('console.showLarge')}
    </Button>
  )
}
