import { Button } from '../../parts/Button.tsx'
import type { Desk } from '../desk.ts'
import { Light } from '../Light.tsx'
import { OnTable } from '../OnTable.tsx'
import { BackButton } from '../paper/back/BackButton.tsx'
import { OrderFar } from './OrderFar.tsx'
import { OrderSort } from './OrderSort.tsx'
import { OrderTwo } from './OrderTwo.tsx'
import './order.css'

/** How far each table is; the order of the rows, at all tables; and two orders to talk about. */
export function OrderControls({ desk }: { desk: Desk }) {
  return (
    <>
      <OrderFar desk={desk} />
      <OrderSort desk={desk} />
      <OrderTwo desk={desk} />
      <div class="desk-controls desk-controls-many">
        <Split desk={desk} />
        <Light desk={desk} />
        <OnTable desk={desk} />
        <BackButton desk={desk} />
      </div>
    </>
  )
}

function Split({ desk: { table, say, player } }: { desk: Desk }) {
  const isSplit = Object.values(table.grids ?? {}).every(({ split }) => split)
  return (
    <Button
      pressed={isSplit}
      blocked={player.blocked}
      onPress={() => void player.play('splitColours', { on: !isSplit })}
    >
      {say('order.split')}
    </Button>
  )
}
