import { Button } from '../parts/Button.tsx'
import type { Desk } from './desk.ts'

/** What the facilitator does on the table by hand: lay it out neatly, where there is one, and take back. */
export function OnTable({ desk }: { desk: Desk }) {
  const { table, say, player, own } = desk
  const [only, ...more] = Object.keys(table.tables)
  const nothing = own.may.includes('undo') ? undefined : say('refusal.nothing-to-undo')
  return (
    <>
      {only !== undefined && more.length === 0 && !table.grids && (
        <Button blocked={player.blocked} onPress={() => void player.play('tidy', { table: only })}>
          {say('console.tidyOne')}
        </Button>
      )}
      <Button
        icon="undo"
        label={say('console.undoName')}
        blocked={player.blocked ?? nothing}
        onPress={() => void player.play('undo', {})}
      >
        {say('console.undo')}
      </Button>
    </>
  )
}
