import { Button } from '../parts/Button.tsx'
import { gridOf } from '../table/atTable.ts'
import { variablesOn } from './counts.ts'
import type { Desk } from './desk.ts'
import { Light } from './Light.tsx'
import { OnTable } from './OnTable.tsx'
import { OrderFar } from './OrderFar.tsx'
import { OrderTwo } from './OrderTwo.tsx'
import './order.css'

/** How far each table is; the order of the rows, at all tables; and two orders to talk about. */
export function OrderControls({ desk }: { desk: Desk }) {
  const { table, labels, say, player } = desk
  const { sortedBy, turned } = gridOf(table) ?? {}
  return (
    <>
      <OrderFar desk={desk} />
      <fieldset class="desk-choices desk-order">
        <legend>{say('console.sortBy')}</legend>
        {variablesOn(table, labels).map((variable) => (
          <Button
            key={variable}
            pressed={variable === sortedBy}
            blocked={player.blocked}
            onPress={() => void player.play('sortRows', { by: variable })}
          >
            {labels.variables[variable]?.title}
            {variable === sortedBy && <Turned turned={turned === true} say={say} />}
          </Button>
        ))}
      </fieldset>
      <OrderTwo desk={desk} />
      <div class="desk-controls desk-controls-many">
        <Split desk={desk} />
        <Light desk={desk} />
        <OnTable desk={desk} />
      </div>
    </>
  )
}

/** Which way the rows stand; pressing once more turns them round. */
function Turned({ turned, say }: Pick<Desk, 'say'> & { turned: boolean }) {
  return (
    <>
      <span aria-hidden="true">{turned ? ' ▲' : ' ▼'}</span>
      <span class="unseen">, {say(turned ? 'console.order.highFirst' : 'console.order.lowFirst')}</span>
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
