import type { Labels } from '../../../rules/deck.ts'
import type { SeenRow, SeenSearch } from '../../../rules/view/views.ts'
import { DeckIcon } from '../../parts/DeckIcon.tsx'
import { faceOf } from '../../parts/faces.ts'
import { Icon } from '../../parts/Icon.tsx'
import type { Say } from '../../text.ts'
import './search.css'

type RowsProps = { search: SeenSearch; labels: Labels; say: Say }

/** More rows than these stand smaller, and beside each other. */
const few = 10
const many = 20

/** Every row of the table by its number: lit as long as it fits, dim with the reason once it does not. */
export function Rows({ search: { rows, known }, labels, say }: RowsProps) {
  const size = rows.length > many ? 'rows-many' : rows.length > few ? 'rows-some' : 'rows-few'
  return (
    <ul class={`rows ${size}`}>
      {rows.map((row, n) => (
        <li key={n} class={row.out ? 'rows-out' : 'rows-fits'}>
          <Called row={row} />
          <Why row={row} asked={known.length > 0} labels={labels} say={say} />
        </li>
      ))}
    </ul>
  )
}

function Called({ row: { number, name } }: { row: SeenRow }) {
  return number === undefined ? <span class="card-name">{name}</span> : <b class="stamped">{number}</b>
}

type WhyProps = Pick<RowsProps, 'labels' | 'say'> & { row: SeenRow; asked: boolean }

function Why({ row: { out }, asked, labels, say }: WhyProps) {
  if (!asked) return null
  if (!out)
    return (
      <span class="rows-why">
        <Icon id="check" size={20} /> {say('search.rowFits')}
      </span>
    )
  const { title, value, icon } = faceOf(out, labels)
  return (
    <span class="rows-why">
      <span class="unseen">
        {say('search.rowOut')}: {title}:{' '}
      </span>
      <Icon id="close" size={18} />
      <DeckIcon id={icon} size={20} /> {value}
    </span>
  )
}
