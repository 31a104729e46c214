import type { TableCard } from '../../../rules/view/views.ts'
import type { VariableId } from '../../../rules/workshop.ts'
import { OutcomeShape } from '../../parts/CardFace.tsx'
import { faceOf } from '../../parts/faces.ts'
import { DeckIcon } from '../../parts/DeckIcon.tsx'
import type { Screen } from '../../screen.ts'
import { gridOf } from '../../table/atTable.ts'
import { pileName } from '../../table/words.ts'
import { gridRows, type GridRow } from '../../table/grid/rows.ts'

type GridProps = Pick<Screen, 'table' | 'labels' | 'say'> & {
  /** Sorts the rows by a column, or by colour alone; absent where this seat may not. */
  onSort?: (by?: VariableId) => void
}

/** A box that scrolls has to be reachable by keyboard. */
const reachable = { tabIndex: 0 }

/** The grid as a real table that scrolls sideways; the rows keep their names in sight. */
export function Grid({ table, labels, say, onSort }: GridProps) {
  const columns = gridOf(table)?.columns ?? []
  return (
    <div class="gridBox" role="region" aria-label={say('participant.order.title')} {...reachable}>
      <table class="grid">
        <thead>
          <tr>
            <th scope="col">
              <Head
                title={say('participant.order.person')}
                icon="single"
                {...(onSort && { onPress: () => onSort() })}
              />
            </th>
            {columns.map((variable) => (
              <th
                key={variable}
                scope="col"
                aria-sort={gridOf(table)?.sortedBy === variable ? 'ascending' : undefined}
              >
                <Head
                  title={labels.variables[variable]?.title ?? variable}
                  icon={labels.variables[variable]?.icon ?? 'help'}
                  {...(onSort && { onPress: () => onSort(variable) })}
                />
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

/** The head of a column; where one may sort, pressing it does. */
function Head({ title, icon, onPress }: { title: string; icon: string; onPress?: () => void }) {
  const words = (
    <>
      <DeckIcon id={icon} />
      {title}
    </>
  )
  return onPress ? (
    <button type="button" class="grid-head" onClick={onPress}>
      {words}
    </button>
  ) : (
    words
  )
}

function Row({
  row,
  place,
  labels,
  say,
}: Pick<GridProps, 'labels' | 'say'> & { row: GridRow; place: number }) {
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
            cards.map(([id, card]) => <Cell key={id} card={card} labels={labels} />)
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
