import type { GridRow } from '../../table/grid/rows.ts'
import type { VariableId } from '../../../rules/workshop.ts'
import { faceOf } from '../../parts/faces.ts'
import type { Screen } from '../../screen.ts'

type FieldProps = Pick<Screen, 'labels' | 'say'> & {
  cards: GridRow['cards']
  variable: VariableId
  onAsk: (why: string) => void
}

/** One field: a value; or none, or more than one, which says what that may be when it is pressed. */
export function Field({ cards, variable, labels, say, onAsk }: FieldProps) {
  const title = labels.variables[variable]?.title ?? variable
  const values = cards.map(([id, card]) => (
    <span key={id} class="grid-value">
      {faceOf(card, labels).value}{' '}
    </span>
  ))
  if (cards.length === 1) return <>{values}</>
  if (cards.length === 0)
    return (
      <button
        type="button"
        class="grid-odd grid-missing"
        aria-label={say('participant.order.missing', { what: title })}
        onClick={() => onAsk(say('order.missingWhy'))}
      >
        {say('canvas.missing')}
      </button>
    )
  const all = cards.map(([, card]) => faceOf(card, labels).value).join(', ')
  return (
    <button
      type="button"
      class="grid-odd grid-double"
      aria-label={say('participant.order.doubled', { what: title, count: cards.length, all })}
      onClick={() => onAsk(say('order.doubledWhy'))}
    >
      <b class="grid-times">{cards.length}×</b> {values}
    </button>
  )
}
