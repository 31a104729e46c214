import type { CardId } from '../../../rules/workshop.ts'
import { Button } from '../../parts/Button.tsx'
import { Written } from '../../parts/CardFace.tsx'
import { faceOf } from '../../parts/faces.ts'
import { Icon } from '../../parts/Icon.tsx'
import type { Panel } from '../panel.ts'
import { numberedCount, type Held } from './numbering.ts'

type OverviewProps = Pick<Panel, 'labels' | 'say'> & {
  cards: Held[]
  current: CardId | undefined
  onChange: (card: CardId) => void
}

/** All ten cards with what is written on them: to look back at, and to change. */
export function Overview({ cards, labels, say, current, onChange }: OverviewProps) {
  return (
    <details class="paper overview" open={current === undefined}>
      <summary>{say('participant.number.all', { done: numberedCount(cards), of: cards.length })}</summary>
      <ul>
        {cards.map(([id, card]) => {
          const { title, icon } = faceOf(card, labels)
          return (
            <li key={id} aria-current={id === current}>
              <Icon id={icon} />
              <span class="overview-title">{title}</span>
              <Written card={card} />
              <Button label={say('participant.number.changeCard', { title })} onPress={() => onChange(id)}>
                {say(
                  card.pseudonym === undefined ? 'participant.number.write' : 'participant.number.changeOne',
                )}
              </Button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
