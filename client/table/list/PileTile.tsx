import { OutcomeShape } from '../../parts/CardFace.tsx'
import { colourOf, type Colour } from '../../parts/colour.ts'
import { faceOf } from '../../parts/faces.ts'
import { DeckIcon } from '../../parts/DeckIcon.tsx'
import type { Screen } from '../../screen.ts'
import { isWaiting, outcomesInOrder, pileName } from '../words.ts'
import { writtenOn, type PileItem } from './items.ts'
import { Lamp } from './Lamp.tsx'
import type { Stop } from './roving.ts'

type PileTileProps = Pick<Screen, 'labels' | 'say'> & {
  item: PileItem
  stop: Stop
  isLit: boolean
  /** Something is picked up: a press puts it down here. */
  isTarget: boolean
  onPress: () => void
}

/** A pile as one button: its name if it has one, what is written on its cards, and what they are about. */
export function PileTile({ item, labels, say, stop, isLit, isTarget, onPress }: PileTileProps) {
  const { cards, name } = item
  const called = pileName({ say, labels }, name)
  const written = writtenOn(cards)
  const words = sentenceOfPile(item, { labels, say })
  const lit = isLit ? say('list.litSentence', { sentence: words }) : words
  return (
    <button
      type="button"
      class={`bare pileTile${isLit ? ' lit' : ''}`}
      {...stop}
      aria-label={isTarget ? `${lit} ${say('list.here')}.` : lit}
      onClick={onPress}
    >
      {called && <span class="pileTile-tab">{called}</span>}
      {isWaiting(name) && <span class="pileTile-waits">{say('list.waits')}</span>}
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
        {coloursInOrder.map((outcome) => {
          const some = cards.some(([, card]) => colourOf(card) === outcome)
          return some && <Outcome key={outcome} outcome={outcome} />
        })}
        <span class="pileTile-count">{say('list.count', { count: cards.length })}</span>
      </span>
      {isTarget && <span class="pileTile-here">{say('list.here')}</span>}
      {isLit && <Lamp />}
    </button>
  )
}

const coloursInOrder: readonly Colour[] = [...outcomesInOrder, 'white']

function Outcome({ outcome }: { outcome: Colour }) {
  return (
    <span class={`pileTile-outcome help-${outcome}`}>
      <OutcomeShape outcome={outcome} size={16} />
    </span>
  )
}

function sentenceOfPile({ cards, name }: PileItem, { labels, say }: Pick<Screen, 'labels' | 'say'>): string {
  const called = pileName({ say, labels }, name) || say('list.pile')
  return say('list.pileSentence', {
    name: isWaiting(name) ? `${called} (${say('list.waits')})` : called,
    count: say('list.count', { count: cards.length }),
    written: writtenOn(cards).join(', '),
    titles: cards.map(([, card]) => faceOf(card, labels).title).join(', '),
  })
}
