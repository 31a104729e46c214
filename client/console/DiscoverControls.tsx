import { Button } from '../parts/Button.tsx'
import { variablesOn } from './counts.ts'
import type { Desk } from './desk.ts'
import { Fidelity } from './Fidelity.tsx'
import { Light } from './Light.tsx'

/** Chooses the characteristic whose cards gather in stacks of yellow and green. */
export function DiscoverControls({ desk }: { desk: Desk }) {
  const { table, labels, say, player } = desk
  return (
    <>
      <fieldset class="desk-choices">
        <legend>{say('console.choose')}</legend>
        {variablesOn(table, labels).map((variable) => (
          <Button
            key={variable}
            pressed={variable === table.choice?.variable}
            blocked={player.blocked}
            onPress={() => void player.play('choose', { variable })}
          >
            {labels.variables[variable]?.title}
          </Button>
        ))}
      </fieldset>
      <div class="desk-controls">
        <Light desk={desk} />
      </div>
      <Fidelity desk={desk} />
    </>
  )
}
