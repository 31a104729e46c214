import { useRef, useState } from 'preact/hooks'

import type { Labels } from '../../../rules/deck.ts'
import type { OwnCard } from '../../../rules/view/views.ts'
import { Button } from '../../parts/Button.tsx'
import { CardFace } from '../../parts/CardFace.tsx'
import { sentenceOf } from '../../parts/faces.ts'
import type { Say } from '../../text.ts'

type CarouselProps = { cards: [string, OwnCard][]; labels: Labels; say: Say }

/** Cards beside each other, one in view: swipe, or press the buttons. */
export function Carousel({ cards, labels, say }: CarouselProps) {
  const row = useRef<HTMLUListElement>(null)
  const [place, setPlace] = useState(0)
  const show = (next: number) => {
    row.current?.children[next]?.scrollIntoView({ behavior: 'smooth', block: 'nearest', inline: 'center' })
  }
  const onScroll = () => {
    const list = row.current
    const step = list ? list.scrollWidth / cards.length : 1
    if (list) setPlace(Math.min(cards.length - 1, Math.round(list.scrollLeft / step)))
  }
  return (
    <section class="carousel" aria-label={say('participant.deal.cards')}>
      {/* A scrolling row has to be reachable by keyboard. */}
      <ul ref={row} class="carousel-row" onScroll={onScroll}>
        {cards.map(([id, card]) => (
          <li key={id}>
            <span class="unseen">{sentenceOf(card, labels, say)}</span>
            <div aria-hidden="true">
              <CardFace card={card} labels={labels} say={say} />
            </div>
          </li>
        ))}
      </ul>
      <div class="carousel-steps">
        <Button icon="left" blocked={place === 0 ? '' : undefined} onPress={() => show(place - 1)}>
          {say('participant.deal.before')}
        </Button>
        <p role="status">{say('participant.deal.place', { place: place + 1, of: cards.length })}</p>
        <Button
          icon="right"
          blocked={place === cards.length - 1 ? '' : undefined}
          onPress={() => show(place + 1)}
        >
          {say('participant.deal.next')}
        </Button>
      </div>
    </section>
  )
}
