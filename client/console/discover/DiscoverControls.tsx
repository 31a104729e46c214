import { Button } from '../../parts/Button.tsx'
import { haveCome } from '../../table/atTable.ts'
import { variablesOn } from '../counts.ts'
import type { Desk } from '../desk.ts'
import { DiscoverClaims } from './DiscoverClaims.tsx'
import { DiscoverMake } from './DiscoverMake.tsx'
import { Fidelity } from '../Fidelity.tsx'
import { BackButton } from '../paper/back/BackButton.tsx'
import { Light } from '../Light.tsx'
import './discover.css'

/** Chooses the characteristic whose cards gather in stacks of yellow and green; and leads what people claim of it. */
export function DiscoverControls({ desk }: { desk: Desk }) {
  const { table, labels, say, player } = desk
  const variables = variablesOn(table, labels)
  return (
    <>
      {haveCome(table) && <p>{say('tables.together')}</p>}
      <fieldset class="desk-choices desk-choices-close">
        <legend>{say('console.choose')}</legend>
        {variables.map((variable) => (
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
      <DiscoverClaims desk={desk} />
      <DiscoverMake desk={desk} variables={variables} />
      <div class="desk-controls desk-discover-foot">
        <Light desk={desk} />
        <Fidelity desk={desk} />
        <BackButton desk={desk} />
      </div>
    </>
  )
}
