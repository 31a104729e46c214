import { Button } from '../parts/Button.tsx'
import { sortedBy } from '../table/atTable.ts'
import { variablesOn } from './counts.ts'
import type { Desk } from './desk.ts'

/** Puts the rows in the order of one column. */
export function OrderControls({ desk }: { desk: Desk }) {
  const { table, labels, say, player } = desk
  const column = sortedBy(table)
  return (
    <fieldset class="desk-choices">
      <legend>{say('console.sortBy')}</legend>
      {variablesOn(table, labels).map((variable) => (
        <Button
          key={variable}
          pressed={variable === column}
          blocked={player.blocked}
          onPress={() => void player.play('sortRows', variable === column ? {} : { by: variable })}
        >
          {labels.variables[variable]?.title}
        </Button>
      ))}
    </fieldset>
  )
}
