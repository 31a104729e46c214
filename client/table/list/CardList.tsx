import type { Trait } from '../../../rules/workshop.ts'
import type { Screen } from '../../screen.ts'
import type { Lying } from '../piles.ts'
import { hasTrait } from '../pile/traits.ts'
import { PickCard } from './PickCard.tsx'
import type { Picking } from './picking.ts'
import { useRoving } from './roving.ts'

type CardListProps = Screen & {
  cards: readonly Lying[]
  picking: Picking
  /** How a card is found again in this list. */
  place: (card: string) => string
  light: Trait | undefined
  onPress: (card: string, event: MouseEvent) => void
  /** In a row that scrolls, or in rows. */
  inRow?: boolean
}

/** Cards to pick up: loose on the table, in the tray, or in an opened pile. */
export function CardList({ cards, picking, place, light, onPress, inRow, ...screen }: CardListProps) {
  const { labels, say } = screen
  const stop = useRoving(cards.map(([id]) => place(id)))
  return (
    <ul class={inRow ? 'tray-cards' : 'list-cards'} data-rove={inRow ? 'row' : undefined}>
      {cards.map(([id, card]) => (
        <li key={id}>
          <PickCard
            card={card}
            labels={labels}
            say={say}
            picked={picking.has(id)}
            may={picking.may}
            isLit={light !== undefined && hasTrait(card, light, labels)}
            stop={stop(place(id))}
            onPress={(event) => onPress(id, event)}
          />
        </li>
      ))}
    </ul>
  )
}
