import { useState } from 'preact/hooks'

import type { StepName } from '../../rules/agenda.ts'
import type { TableId } from '../../rules/workshop.ts'
import { AloudButton } from '../aloud/AloudButton.tsx'
import { Icon } from '../parts/Icon.tsx'
import { lazily } from '../parts/lazily.tsx'
import { Marks, namesOf } from '../parts/MarkBadge.tsx'
import type { Screen } from '../screen.ts'
import { tableNumber } from '../table/atTable.ts'
import type { MenuProps } from './Menu.tsx'

/** Steps in which the cards are still in people's hands, and the tables are known. */
const before: readonly StepName[] = ['deal', 'pseudonymise', 'collect']

/** Where this seat will sit when the cards are poured out over several tables. */
function tableToBe({ table, own }: Pick<Screen, 'table' | 'own'>): TableId | undefined {
  return before.includes(table.step.name) ? table.seats[own.seat]?.table : undefined
}

/** Its drawings come after the first screen; until then the name stands alone. */
const StepIcon = lazily<{ step: StepName; size: number }>(
  () => import('../parts/StepIcon.tsx'),
  () => null,
)
const Menu = lazily<MenuProps>(() => import('./Menu.tsx'))

/** Who I am and where we are; everything that is seldom needed lies behind one button. */
export function Header(props: Screen) {
  const { table, own, say } = props
  const sits = own.table ?? tableToBe(props)
  const [open, setOpen] = useState(false)
  return (
    <div class="participant-head">
      <Marks of={own} size={own.partner ? 28 : 36} />
      <div class="participant-who">
        {own.mark && (
          <p>
            {sits !== undefined && (
              <strong class="participant-sits">{say('tables.one', { number: tableNumber(sits) })}</strong>
            )}
            {say(own.people === 2 ? 'participant.areTwo' : 'participant.are', {
              mark: namesOf(own, say),
            })}
          </p>
        )}
        <h1 aria-live="polite">
          <StepIcon step={table.step.name} size={22} /> {say(`step.${table.step.name}`)}
        </h1>
      </div>
      <AloudButton say={say} />
      <button type="button" class="participant-menu" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon id="menu" size={28} />
        <span class="unseen">{say('participant.menu')}</span>
      </button>
      {open && <Menu {...props} onClose={() => setOpen(false)} />}
    </div>
  )
}
