import type { TableView } from '../../rules/view/views.ts'
import type { Say } from '../text.ts'
import './rehearsal.css'

/** Says on every screen, and as long as it lasts, that this is a rehearsal and who plays in it. */
export function Rehearsal({ table, say }: { table: Pick<TableView, 'settings'>; say: Say }) {
  if (!table.settings.rehearsal) return null
  return (
    <p class="rehearsal" role="note">
      {say('rehearsal.banner')}
    </p>
  )
}
