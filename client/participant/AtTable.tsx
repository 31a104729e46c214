import { useState } from 'preact/hooks'

import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import type { Screen } from '../screen.ts'
import { tableNumber } from '../table/atTable.ts'

/** Large, once, when the cards lie on several tables and whenever this seat moves: at which one it sits. */
export default function AtTable({ own: { table }, say }: Pick<Screen, 'own' | 'say'>) {
  const [known, know] = useState<string>()
  if (table === undefined || table === known) return null
  const onClose = () => know(table)
  return (
    <Dialog title={say('tables.sitAt', { number: tableNumber(table) })} onClose={onClose}>
      <p class="participant-table" aria-hidden="true">
        {tableNumber(table)}
      </p>
      <p>{say('tables.sitLine')}</p>
      <Button kind="main" wide icon="cards" onPress={onClose}>
        {say('tables.toCards')}
      </Button>
    </Dialog>
  )
}
