import type { TableCard } from '../../../rules/view/views.ts'
import { CardChip } from '../../parts/CardFace.tsx'
import { sentenceOf } from '../../parts/faces.ts'
import type { Screen } from '../../screen.ts'
import { Lamp } from './Lamp.tsx'
import type { Stop } from './roving.ts'

type PickCardProps = Pick<Screen, 'labels' | 'say'> & {
  card: TableCard
  picked: boolean
  /** Whether this seat may move cards now. */
  may: boolean
  isLit: boolean
  stop: Stop
  onPress: (event: MouseEvent) => void
}

/** A small card as a button that says everything that stands on it. */
export function PickCard({ card, labels, say, picked, may, isLit, stop, onPress }: PickCardProps) {
  const sentence = sentenceOf(card, labels, say)
  return (
    <button
      type="button"
      class={`bare${isLit ? ' lit' : ''}`}
      {...stop}
      aria-pressed={picked}
      aria-disabled={!may}
      aria-label={isLit ? say('list.litSentence', { sentence }) : sentence}
      onClick={(event) => may && onPress(event)}
    >
      <CardChip card={card} labels={labels} say={say} />
      {isLit && <Lamp />}
    </button>
  )
}
