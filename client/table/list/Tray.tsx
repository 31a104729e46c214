import type { Trait } from '../../../rules/workshop.ts'
import type { Screen } from '../../screen.ts'
import { CardList } from './CardList.tsx'
import type { Picking } from './picking.ts'
import { placeIn } from './places.ts'

type TrayProps = Screen & { picking: Picking; light: Trait | undefined }

/**
 * Ten loose cards of the table, offered to this device: a start for whoever does not know where. While something
 * is picked up, that is what lies here, and nothing else.
 */
export function Tray({ picking, light, ...screen }: TrayProps) {
  const { table, own, say } = screen
  const { picked, more } = picking
  const isHolding = picked.length > 0 && !more
  const ids = isHolding ? picked : [...new Set([...picked, ...own.tray])]
  const cards = ids.flatMap((id): [string, (typeof table.cards)[string]][] => {
    const card = table.cards[id]
    return card ? [[id, card]] : []
  })
  if (cards.length === 0) return null
  return (
    <section class="tray" aria-label={say(isHolding ? 'list.held' : 'list.tray')}>
      <CardList
        {...screen}
        cards={cards}
        picking={picking}
        light={light}
        place={placeIn.tray}
        onPress={(card, event) => {
          if (picked.length === 0) showPiles()
          picking.press(card, event)
        }}
        inRow
      />
    </section>
  )
}

/** Where a card of the tray most often goes: in sight, at the thumb. */
function showPiles(): void {
  document.querySelector('.list-piles li')?.closest('section')?.scrollIntoView({ block: 'start' })
}
