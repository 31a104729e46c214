import { Button } from '../../parts/Button.tsx'
import type { Screen } from '../../screen.ts'
import type { PileItem } from '../list/items.ts'
import type { Picking } from '../list/picking.ts'
import { ordersFor } from './orders.ts'

/** Puts the pile in order; only what would change something is offered. */
export function Orders({
  item: { pile, cards },
  picking,
  ...screen
}: Screen & { item: PileItem; picking: Picking }) {
  const { labels, say } = screen
  const orders = ordersFor(cards, labels)
  if (orders.length === 0) return null
  return (
    <div class="pileSheet-ways pileSheet-orders" role="group" aria-label={say('list.inOrder')}>
      <span>{say('list.inOrder')}</span>
      {orders.map((by) => (
        <Button
          key={by}
          blocked={picking.blocked}
          onPress={() => void picking.does('orderPile', { pile, by }, say('list.ordered'))}
        >
          {say(`list.order.${by}`)}
        </Button>
      ))}
    </div>
  )
}
