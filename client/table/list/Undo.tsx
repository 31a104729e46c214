import { Button } from '../../parts/Button.tsx'
import type { Screen } from '../../screen.ts'
import type { Picking } from './picking.ts'

/** Takes back the own last act; always in the same place. */
export function Undo({ picking, own, table, say }: Screen & { picking: Picking }) {
  const reason = table.frozen ? say('refusal.frozen') : say('refusal.nothing-to-undo')
  const blocked = own.may.includes('undo') ? picking.blocked : (picking.blocked ?? reason)
  return (
    <Button icon="undo" blocked={blocked} onPress={() => void picking.undo()}>
      {say('list.undo')}
    </Button>
  )
}
