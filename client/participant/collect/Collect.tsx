import { useState } from 'preact/hooks'

import { Button } from '../../parts/Button.tsx'
import { CardChip } from '../../parts/CardFace.tsx'
import { sentenceOf } from '../../parts/faces.ts'
import { Notice } from '../../parts/Notice.tsx'
import { usePlay } from '../../parts/usePlay.ts'
import type { OwnCard } from '../../../rules/view/views.ts'
import type { CardId } from '../../../rules/workshop.ts'
import type { Screen } from '../../screen.ts'
import { Box } from './Box.tsx'
import './collect.css'

/** Cards fall so long before they are gone. */
const fall = 420

/** Letting go: every card into the box, all at once or one by one. */
export default function Collect(screen: Screen) {
  const { own, table, say } = screen
  const { play, told, blocked } = usePlay(screen)
  const [falling, setFalling] = useState<readonly CardId[]>([])
  const left = Object.entries(own.cards).filter(([, { handedIn }]) => !handedIn)
  const inBox = Object.keys(own.cards).length - left.length
  const handIn = (cards: CardId[]) => {
    setFalling(cards)
    setTimeout(() => void play('handIn', { cards }).then(() => setFalling([])), fall)
  }
  if (left.length === 0) return <AllIn table={table} say={say} />
  const drop = blocked ?? (falling.length > 0 ? say('parts.moment') : undefined)
  return (
    <div class="collect">
      <p class="paper collect-text">{say('participant.collect.text')}</p>
      <ul class="collect-cards">
        {left.map(([id, card]) => (
          <li key={id} class={falling.includes(id) ? 'collect-falling' : undefined}>
            <Own card={card} {...screen} blocked={drop} onPress={() => handIn([id])} />
          </li>
        ))}
      </ul>
      <div class="thumb">
        <Notice tone={told.tone}>
          {told.text || say('participant.collect.left', { count: left.length })}
        </Notice>
        <Box count={inBox} />
        <Button kind="main" wide icon="box" blocked={drop} onPress={() => handIn(left.map(([id]) => id))}>
          {say('participant.collect.all')}
        </Button>
      </div>
    </div>
  )
}

type OwnProps = Pick<Screen, 'labels' | 'say'> & {
  card: OwnCard
  blocked: string | undefined
  onPress: () => void
}

/** One own card as a button: into the box. */
function Own({ card, labels, say, blocked, onPress }: OwnProps) {
  return (
    <button
      type="button"
      class="bare"
      aria-label={say('participant.collect.one', { card: sentenceOf(card, labels, say) })}
      aria-disabled={blocked !== undefined}
      onClick={() => blocked === undefined && onPress()}
    >
      <CardChip card={card} labels={labels} say={say} />
    </button>
  )
}

function AllIn({ table, say }: Pick<Screen, 'table' | 'say'>) {
  const waiting = table.cardCount - table.inBox
  return (
    <section class="paper calm">
      <Box count={10} />
      <h2>{say('participant.collect.done')}</h2>
      <p>{say('participant.collect.number')}</p>
      <p role="status">
        {waiting > 0
          ? say('participant.collect.waiting', { count: waiting })
          : say('participant.collect.look')}
      </p>
    </section>
  )
}
