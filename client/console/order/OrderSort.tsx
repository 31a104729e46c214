import { useId, useState } from 'preact/hooks'

import type { VariableId } from '../../../rules/workshop.ts'
import { Button } from '../../parts/Button.tsx'
import { gridOf } from '../../table/atTable.ts'
import { variablesOn } from '../counts.ts'
import type { Desk } from '../desk.ts'

/** At all tables: the rows in the order of a column, or the other way round; and the colours apart. */
export function OrderSort({ desk }: { desk: Desk }) {
  const { table, labels, say, player } = desk
  const name = useId()
  const { sortedBy } = gridOf(table) ?? {}
  const variables = variablesOn(table, labels)
  const [picked, pick] = useState<VariableId>()
  const by = picked ?? sortedBy ?? variables[0]
  const isSorted = by === sortedBy
  return (
    <div class="desk-controls desk-controls-many desk-order-sort">
      <label for={name}>{say('console.sortBy')}</label>
      <select id={name} value={by} onChange={({ currentTarget }) => pick(currentTarget.value)}>
        {variables.map((variable) => (
          <option key={variable} value={variable}>
            {labels.variables[variable]?.title}
          </option>
        ))}
      </select>
      <Button
        blocked={player.blocked}
        onPress={() => by !== undefined && void player.play('sortRows', { by })}
      >
        {say(isSorted ? 'canvas.turn' : 'canvas.sort')}
      </Button>
    </div>
  )
}
