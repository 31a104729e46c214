import type { TableCard } from '../../../rules/view/views.ts'
import { OutcomeShape } from '../../parts/CardFace.tsx'
import { faceOf } from '../../parts/faces.ts'
import { Icon } from '../../parts/Icon.tsx'
import type { Screen } from '../../screen.ts'
import { pileName } from '../../table/words.ts'
import { gridRows, type GridRow } from './gridRows.ts'

type GridProps = Pick<Screen, 'table' | 'labels' | 'say'>

/** The grid as a real table that scrolls sideways; the rows keep their names in sight. */
export function Grid({ table, labels, say }: GridProps) {
  const columns = table.grid?.columns ?? []
  return (
    // A scrolling box has to be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="gridBox" role="region" aria-label={say('participant.order.title')} tabIndex={0}>
      <table class="grid">
        <thead>
          <tr>
            <th scope="col">{say('participant.order.person')}</th>
            {columns.map((variable) => (
              <th
                key={variable}
                scope="col"
                aria-sort={table.grid?.sortedBy === variable ? 'ascending' : undefined}
              >
                <Icon id={labels.variables[variable]?.icon ?? 'help'} />
                {labels.variables[variable]?.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {gridRows(table).map((row, place) => (
            <Row key={row.pile} row={row} place={place + 1} labels={labels} say={say} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ row, place, labels, say }: Omit<GridProps, 'table'> & { row: GridRow; place: number }) {
  const name = pileName({ say, labels }, row.name) || row.number
  return (
    <tr class={`grid-${row.outcome}`}>
      <th scope="row">
        <OutcomeShape outcome={row.outcome} />
        {name ? <b class="stamped">{name}</b> : say('participant.order.row', { place })}
        <span class="unseen">{say(`outcome.${row.outcome}`)}</span>
      </th>
      {row.cells.map(({ variable, cards }) => (
        <td key={variable} class={cards.length > 1 ? 'grid-double' : undefined}>
          {cards.length > 0 ? (
            cards.map((card, n) => <Cell key={n} card={card} labels={labels} />)
          ) : (
            <Missing say={say} />
          )}
        </td>
      ))}
    </tr>
  )
}

function Cell({ card, labels }: { card: TableCard; labels: Screen['labels'] }) {
  return <span class="grid-value">{faceOf(card, labels).value}</span>
}

function Missing({ say }: Pick<Screen, 'say'>) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="unseen">{say('participant.order.missing')}</span>
    </>
  )
}
