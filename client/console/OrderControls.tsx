import { Button } from '../parts/Button.tsx'
import { variablesOn } from './counts.ts'
import type { Desk } from './desk.ts'

/** Puts the rows in the order of one column. */
export function OrderControls({ desk }: { desk: Desk }) {
  const { table, labels, say, player } = desk
  const sortedBy = table.grid?.sortedBy
  return (
    <fieldset class="desk-choices">
      <legend>{say('console.sortBy')}</legend>
      {variablesOn(table, labels).map((variable) => (
        <Button
          key={variable}
          pressed={variable === sortedBy}
          blocked={player.blocked}
          onPress={() => void player.play('sortRows', variable === sortedBy ? {} : { by: variable })}
        >
          {labels.variables[variable]?.title}
        </Button>
      ))}
    </fieldset>
  )
}
