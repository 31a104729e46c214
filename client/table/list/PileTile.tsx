import { OutcomeShape } from '../../parts/CardFace.tsx'
import { faceOf } from '../../parts/faces.ts'
import { DeckIcon } from '../../parts/DeckIcon.tsx'
import type { Screen } from '../../screen.ts'
import { outcomesInOrder, pileName } from '../words.ts'
import { writtenOn, type PileItem } from './items.ts'
import type { Roving } from './roving.ts'

type PileTileProps = Pick<Screen, 'labels' | 'say'> & {
  item: PileItem
  rove: ReturnType<Roving['at']>
  onPress: (byKey: boolean) => void
}

/** A pile as one button: its name if it has one, what is written on its cards, and what they are about. */
export function PileTile({ item, labels, say, rove, onPress }: PileTileProps) {
  const { cards, name } = item
  const called = pileName({ say, labels }, name)
  const written = writtenOn(cards)
  return (
    <button
      type="button"
      class="bare pileTile"
      {...rove}
      aria-label={sentence(item, { labels, say }, called, written)}
      onClick={(event) => onPress(event.detail === 0)}
    >
      {called && <span class="pileTile-tab">{called}</span>}
      <span class="pileTile-written">
        {written.map((word) => (
          <b key={word} class="stamped">
            {word}
          </b>
        ))}
      </span>
      <span class="pileTile-icons">
        {cards.map(([id, card]) => (
          <DeckIcon key={id} id={faceOf(card, labels).icon} size={20} />
        ))}
      </span>
      <span class="pileTile-outcomes">
        {outcomesInOrder.map((outcome) => {
          const some = cards.some(([, card]) => card.outcome === outcome)
          return some && <Outcome key={outcome} outcome={outcome} />
        })}
        <span class="pileTile-count">{say('list.count', { count: cards.length })}</span>
      </span>
    </button>
  )
}

function Outcome({ outcome }: { outcome: 'work' | 'noWork' }) {
  return (
    <span class={`pileTile-outcome help-${outcome}`}>
      <OutcomeShape outcome={outcome} size={16} />
    </span>
  )
}

function sentence(
  { cards }: PileItem,
  { labels, say }: Pick<Screen, 'labels' | 'say'>,
  called: string,
  written: string[],
): string {
  const titles = cards.map(([, card]) => faceOf(card, labels).title).join(', ')
  const count = say('list.count', { count: cards.length })
  return say('list.pileSentence', {
    name: called || say('list.pile'),
    count,
    written: written.join(', '),
    titles,
  })
}
