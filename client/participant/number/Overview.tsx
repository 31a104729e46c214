import type { CardId } from '../../../rules/workshop.ts'
import { Written } from '../../parts/CardFace.tsx'
import { faceOf } from '../../parts/faces.ts'
import { DeckIcon } from '../../parts/DeckIcon.tsx'
import { Icon } from '../../parts/Icon.tsx'
import type { Screen } from '../../screen.ts'
import { numberedCount, type Held } from './numbering.ts'

type OverviewProps = Pick<Screen, 'labels' | 'say'> & {
  cards: Held[]
  current: CardId | undefined
  onChange: (card: CardId) => void
}

/** All ten cards with what is written on them: to look back at, and to change. */
export function Overview({ cards, labels, say, current, onChange }: OverviewProps) {
  return (
    <details class="paper numbersOf" open={current === undefined}>
      <summary>{say('participant.number.all', { done: numberedCount(cards), of: cards.length })}</summary>
      <ul>
        {cards.map(([id, card]) => {
          const { title, icon } = faceOf(card, labels)
          const written = card.pseudonym ?? card.name ?? ''
          return (
            <li key={id}>
              <button
                type="button"
                class="numbersOf-row"
                aria-current={id === current}
                aria-label={say('participant.number.changeCard', { title, written })}
                onClick={() => onChange(id)}
              >
                <DeckIcon id={icon} />
                <span class="numbersOf-title">{title}</span> <Written card={card} />
                <Icon id="pencil" size={20} />
              </button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
