import { useState } from 'preact/hooks'

import type { VariableId } from '../../../rules/workshop.ts'
import { Button } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { Notice } from '../../parts/Notice.tsx'
import type { Player } from '../../parts/usePlay.ts'
import type { Screen } from '../../screen.ts'
import { gridOf } from '../../table/atTable.ts'
import type { Building } from './building.ts'
import { ClaimList } from './ClaimList.tsx'
import { Heading } from './Heading.tsx'
import { Look } from './Look.tsx'
import { Which } from './Which.tsx'

export type Form = 'look' | 'claims'
/** What every part of this panel gets. */
export type Parts = Screen & { player: Player; go: (building: Building | undefined) => void }
type OverviewProps = Parts & { form: Form; onForm: (form: Form) => void; moved: boolean }

/** The two things to look at, the cards and the claims, and the button for a claim of one's own. */
export function Overview({ form, onForm, moved, ...parts }: OverviewProps) {
  const { table, say, player, go } = parts
  // Who switches between the two keeps the focus on the switch.
  const [switched, setSwitched] = useState(false)
  const takes = moved && !switched
  const choose = (next: Form) => {
    setSwitched(true)
    onForm(next)
  }
  const number = Object.keys(table.claims ?? {}).length
  const of = [
    { value: 'look' as const, label: say('claim.build.look') },
    { value: 'claims' as const, label: say('claim.build.claims', { number }) },
  ]
  return (
    <>
      <div class="discover-form">
        <Choices quiet legend={say('claim.build.form')} of={of} value={form} onChoose={choose} />
      </div>
      {form === 'look' ? <OwnLook {...parts} takes={takes} /> : <ClaimList {...parts} takes={takes} />}
      <div class="thumb">
        <Notice tone={player.told.tone}>{player.told.text}</Notice>
        <Button kind="main" wide icon="talk" blocked={player.blocked} onPress={() => go({ at: 'variable' })}>
          {say('claim.build.make')}
        </Button>
      </div>
    </>
  )
}

/** The variables that lie on the table, in the order of the columns. */
export function variablesOf(table: Screen['table']): VariableId[] {
  const lying = Object.values(table.cards).map(({ variable }) => variable)
  return [...new Set(gridOf(table)?.columns ?? lying)]
}

/** One characteristic of one's own choice; without one that of the group. */
function OwnLook({ takes, ...screen }: Screen & { takes: boolean }) {
  const { table, labels, say } = screen
  const [looked, setLooked] = useState<VariableId>()
  const variable = looked ?? table.choice?.variable
  return (
    <>
      <section class="paper panelText">
        <Heading id="discover-which" takes={takes}>
          {say('participant.discover.which')}
        </Heading>
        <Which
          variables={variablesOf(table)}
          variable={variable}
          labels={labels}
          say={say}
          onChoose={setLooked}
        />
      </section>
      {variable === undefined ? (
        <p class="paper">{say('participant.discover.start')}</p>
      ) : (
        <Look {...screen} variable={variable} />
      )}
    </>
  )
}
