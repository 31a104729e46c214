import { Button } from '../../parts/Button.tsx'
import type { Desk } from '../desk.ts'

const both = ['a', 'b'] as const

/** Two orders for the talk: kept, shown beside each other, and one of them taken. */
export function OrderTwo({ desk }: { desk: Desk }) {
  const { console, say, player } = desk
  const { kept = {}, shown = false } = console.order ?? {}
  const hasBoth = Object.values(kept).some((orders) => orders.length === both.length)
  const reason = say('refusal.no-orders')
  return (
    <fieldset class="desk-choices desk-order">
      <legend>{say('console.order.two')}</legend>
      {!shown && both.map((as) => <Keep key={as} desk={desk} as={as} />)}
      <Button
        icon="screen"
        pressed={shown}
        blocked={player.blocked ?? (hasBoth ? undefined : reason)}
        onPress={() => void player.play('showOrders', { on: !shown })}
      >
        {say('console.order.show')}
      </Button>
      {shown && both.map((order) => <Take key={order} desk={desk} order={order} />)}
    </fieldset>
  )
}

/** Keeps the order as it is now; once more in place of the one that was kept. */
function Keep({ desk: { console, say, player }, as }: { desk: Desk; as: 'a' | 'b' }) {
  const isKept = Object.values(console.order?.kept ?? {}).some((orders) => orders.includes(as))
  return (
    <Button
      {...(isKept ? { icon: 'check' as const } : {})}
      blocked={player.blocked}
      onPress={() => void player.play('keepOrder', { as })}
    >
      {say(isKept ? 'console.order.keepAgain' : 'console.order.keep', { name: as.toUpperCase() })}
    </Button>
  )
}

/** This version becomes the table again. */
function Take({ desk: { say, player }, order }: { desk: Desk; order: 'a' | 'b' }) {
  return (
    <Button blocked={player.blocked} onPress={() => void player.play('takeOrder', { order })}>
      {say('console.order.take', { name: order.toUpperCase() })}
    </Button>
  )
}
