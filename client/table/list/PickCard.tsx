import type { TableCard } from '../../../rules/view/views.ts'
import { CardChip } from '../../parts/CardFace.tsx'
import { sentenceOf } from '../../parts/faces.ts'
import type { Screen } from '../../screen.ts'
import type { Roving } from './roving.ts'

type PickCardProps = Pick<Screen, 'labels' | 'say'> & {
  card: TableCard
  picked: boolean
  /** Whether this seat may move cards now. */
  may: boolean
  rove?: ReturnType<Roving['at']>
  onPress: (byKey: boolean) => void
}

/** A small card as a button that says everything that stands on it. */
export function PickCard({ card, labels, say, picked, may, rove, onPress }: PickCardProps) {
  return (
    <button
      type="button"
      class="bare"
      {...rove}
      aria-pressed={picked}
      aria-disabled={!may}
      aria-label={sentenceOf(card, labels, say)}
      onClick={(event) => may && onPress(event.detail === 0)}
    >
      <CardChip card={card} labels={labels} say={say} />
    </button>
  )
}
