import { useRef, useState } from 'preact/hooks'

import type { Labels } from '../../../rules/deck.ts'
import type { OwnCard } from '../../../rules/view/views.ts'
import { Button } from '../../parts/Button.tsx'
import { CardFace } from '../../parts/CardFace.tsx'
import { sentenceOf } from '../../parts/faces.ts'
import { reachable } from '../../parts/reachable.ts'
import type { Say } from '../../text.ts'

type CarouselProps = { cards: [string, OwnCard][]; labels: Labels; say: Say }

/** Cards beside each other, one in view: swipe, or press the buttons. */
export function Carousel({ cards, labels, say }: CarouselProps) {
  const row = useRef<HTMLUListElement>(null)
  const [place, setPlace] = useState(0)
  const onScroll = () => {
    const list = row.current
    const step = list ? list.scrollWidth / cards.length : 1
    if (list) setPlace(Math.min(cards.length - 1, Math.round(list.scrollLeft / step)))
  }
  return (
    <section class="carousel">
      <ul
        ref={row}
        class="carousel-row"
        {...reachable}
        aria-label={say('participant.deal.cards')}
        onScroll={onScroll}
      >
        {cards.map(([id, card]) => (
          <li key={id}>
            <span class="unseen">{sentenceOf(card, labels, say)}</span>
            <div aria-hidden="true">
              <CardFace card={card} labels={labels} say={say} />
            </div>
          </li>
        ))}
      </ul>
      <Steps
        say={say}
        place={place}
        of={cards.length}
        show={(next) => row.current && bring(row.current, next)}
      />
    </section>
  )
}

/** Scrolls the row, and only the row, until this card is in its middle. */
function bring(row: HTMLElement, place: number): void {
  const card = row.children[place]
  if (!(card instanceof HTMLElement)) return
  row.scrollTo({ left: card.offsetLeft - (row.clientWidth - card.clientWidth) / 2, behavior: 'smooth' })
}

type StepsProps = { say: Say; place: number; of: number; show: (place: number) => void }

function Steps({ say, place, of, show }: StepsProps) {
  return (
    <div class="carousel-steps">
      <Button icon="left" blocked={place === 0 ? '' : undefined} onPress={() => show(place - 1)}>
        {say('participant.deal.before')}
      </Button>
      <p role="status">{say('participant.deal.place', { place: place + 1, of })}</p>
      <Button icon="right" blocked={place === of - 1 ? '' : undefined} onPress={() => show(place + 1)}>
        {say('participant.deal.next')}
      </Button>
    </div>
  )
}
