import { Button } from '../parts/Button.tsx'
import { gridOf } from '../table/atTable.ts'
import { variablesOn } from './counts.ts'
import type { Desk } from './desk.ts'
import { Light } from './Light.tsx'
import { OnTable } from './OnTable.tsx'
import { Tables } from './Tables.tsx'

/** How far each table is, and what can be done there; and the rows in the order of one column. */
export function OrderControls({ desk }: { desk: Desk }) {
  const { table, labels, say, player } = desk
  const column = gridOf(table)?.sortedBy
  return (
    <>
      <Tables desk={desk} />
      <fieldset class="desk-choices">
        <legend>{say('console.sortBy')}</legend>
        {variablesOn(table, labels).map((variable) => (
          <Button
            key={variable}
            pressed={variable === column}
            blocked={player.blocked}
            onPress={() => void player.play('sortRows', { by: variable })}
          >
            {labels.variables[variable]?.title}
          </Button>
        ))}
      </fieldset>
      <div class="desk-controls">
        <Light desk={desk} />
        <OnTable desk={desk} />
      </div>
    </>
  )
}
