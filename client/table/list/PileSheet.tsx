import { Button } from '../../parts/Button.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import type { Screen } from '../../screen.ts'
import { pileName } from '../words.ts'
import type { PileItem } from './items.ts'
import { PickCard } from './PickCard.tsx'
import type { Picking } from './picking.ts'
import { PileNaming } from './PileNaming.tsx'

type PileSheetProps = Screen & { item: PileItem; picking: Picking; onClose: () => void }

/** A pile opened: its cards to pick up, and a name for it. */
export function PileSheet({ item, picking, onClose, ...screen }: PileSheetProps) {
  const { labels, say, own } = screen
  const { cards, name } = item
  const takeAll = () => {
    picking.pick(cards.map(([id]) => id))
    onClose()
  }
  return (
    <Dialog title={pileName(screen, name) || say('list.pile')} onClose={onClose}>
      {own.may.includes('namePile') && <PileNaming item={item} {...screen} />}
      {picking.may && <p>{say('list.takeOut')}</p>}
      <ul class="list-cards">
        {[...cards].reverse().map(([id, card]) => (
          <li key={id}>
            <PickCard
              card={card}
              labels={labels}
              say={say}
              picked={picking.has(id)}
              may={picking.may}
              onPress={() => picking.toggle(id)}
            />
          </li>
        ))}
      </ul>
      <div class="actions sheet-actions">
        {picking.may && (
          <Button wide icon="pick" onPress={takeAll}>
            {say('list.wholePile')}
          </Button>
        )}
        <Button kind="main" wide onPress={onClose}>
          {picking.picked.length > 0
            ? say('list.picked', { count: picking.picked.length })
            : say('parts.close')}
        </Button>
      </div>
    </Dialog>
  )
}
