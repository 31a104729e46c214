import type { VariableId } from '../../../rules/workshop.ts'
import { OutcomeShape } from '../../parts/CardFace.tsx'
import { colourOf } from '../../parts/colour.ts'
import { DeckIcon } from '../../parts/DeckIcon.tsx'
import { reachable } from '../../parts/reachable.ts'
import type { Screen } from '../../screen.ts'
import { gridOf } from '../../table/atTable.ts'
import { gridRows, rowName, type GridRow } from '../../table/grid/rows.ts'
import { Field } from './Field.tsx'
import type { Chosen } from './Tools.tsx'

type GridProps = Pick<Screen, 'table' | 'labels' | 'say'> & {
  chosen: Chosen | undefined
  /** Says what something odd in a field may be. */
  onAsk: (why: string) => void
  /** Taps a head or the name of a row; absent where this seat may not change the order. */
  onChoose?: (chosen: Chosen) => void
}

/** The grid as a real table that scrolls sideways; the rows keep their names in sight. */
export function Grid(props: GridProps) {
  const { table, labels, say, chosen, onAsk } = props
  const columns = gridOf(table)?.columns ?? []
  return (
    <div class="gridBox" role="region" aria-label={say('participant.order.title')} {...reachable}>
      <table class="grid">
        <thead>
          <tr>
            <th scope="col" class="grid-corner">
              {say('participant.order.person')}
            </th>
            {columns.map((variable) => (
              <Head key={variable} {...props} variable={variable} />
            ))}
          </tr>
        </thead>
        <tbody>
          {gridRows(table).map((row) => (
            <tr key={row.pile} class={`grid-${colourOf(row)}`}>
              <Name {...props} row={row} />
              {row.cells.map(({ variable, cards }) => (
                <td key={variable} class={isChosen(chosen, variable) ? 'grid-chosen' : undefined}>
                  <Field cards={cards} variable={variable} labels={labels} say={say} onAsk={onAsk} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const isChosen = (chosen: Chosen | undefined, variable: VariableId) =>
  chosen?.is === 'column' && chosen.variable === variable

/** The head of a column; where one may, pressing it chooses the column. */
function Head({ table, labels, chosen, onChoose, variable }: GridProps & { variable: VariableId }) {
  const { title = variable, icon = 'help' } = labels.variables[variable] ?? {}
  const { sortedBy, turned } = gridOf(table) ?? {}
  const isSorted = sortedBy === variable
  const words = (
    <>
      <DeckIcon id={icon} />
      <span>{title}</span>
      {isSorted && <span aria-hidden="true"> {turned ? '▲' : '▼'}</span>}
    </>
  )
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (turned ? 'descending' : 'ascending') : undefined}
      class={isChosen(chosen, variable) ? 'grid-chosen' : undefined}
    >
      {onChoose ? (
        <button
          type="button"
          class="grid-head"
          aria-pressed={isChosen(chosen, variable)}
          onClick={() => onChoose({ is: 'column', variable })}
        >
          {words}
        </button>
      ) : (
        <span class="grid-head">{words}</span>
      )}
    </th>
  )
}

/** The name of a row, with its colour, and how many cards it has where that is not one of each. */
function Name({ table, labels, say, chosen, onChoose, row }: GridProps & { row: GridRow }) {
  const { pile, cards, cells } = row
  const outcome = colourOf(row)
  const isOn = chosen?.is === 'row' && chosen.pile === pile
  const words = (
    <>
      <OutcomeShape outcome={outcome} />
      <b>{rowName({ say, labels }, table, pile)}</b>
      <span class="unseen">{say(`outcome.${outcome}`)}</span>
      {cards.length !== cells.length && (
        <small>{say('participant.order.cards', { count: cards.length })}</small>
      )}
    </>
  )
  return (
    <th scope="row" class={isOn ? 'grid-chosen' : undefined}>
      {onChoose ? (
        <button
          type="button"
          class="grid-name"
          aria-pressed={isOn}
          onClick={() => onChoose({ is: 'row', pile })}
        >
          {words}
        </button>
      ) : (
        <span class="grid-name">{words}</span>
      )}
    </th>
  )
}
