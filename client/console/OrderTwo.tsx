import { Button } from '../parts/Button.tsx'
import type { Desk } from './desk.ts'

const both = ['a', 'b'] as const

/** Two orders for the talk: kept, shown beside each other, and one of them taken. */
export function OrderTwo({ desk }: { desk: Desk }) {
  const { console, say, player } = desk
  const { kept = {}, shown = false } = console.order ?? {}
  const isKept = (one: 'a' | 'b') => Object.values(kept).some((orders) => orders.includes(one))
  const hasBoth = Object.values(kept).some((orders) => orders.length === both.length)
  const reason = say('refusal.no-orders')
  return (
    <fieldset class="desk-choices desk-order">
      <legend>{say('console.order.two')}</legend>
      {both.map((as) => (
        <Button
          key={as}
          {...(isKept(as) ? { icon: 'check' as const } : {})}
          blocked={player.blocked}
          onPress={() => void player.play('keepOrder', { as })}
        >
          {say(`console.order.${isKept(as) ? 'keepAgain' : 'keep'}`, { name: as.toUpperCase() })}
        </Button>
      ))}
      <Button
        icon="screen"
        pressed={shown}
        blocked={player.blocked ?? (hasBoth ? undefined : reason)}
        onPress={() => void player.play('showOrders', { on: !shown })}
      >
        {say('console.order.show')}
      </Button>
      {hasBoth &&
        both.map((order) => (
          <Button
            key={order}
            blocked={player.blocked}
            onPress={() => void player.play('takeOrder', { order })}
          >
            {say('console.order.take', { name: order.toUpperCase() })}
          </Button>
        ))}
    </fieldset>
  )
}
