import { Button } from '../../parts/Button.tsx'
import type { Desk } from '../desk.ts'

/** Mistakes to practise on, for a group that made none; asked once, because everybody is told. */
export function Practice({ desk }: { desk: Desk }) {
  const { console, own, say, player, ask } = desk
  if (console.practice !== undefined) return null
  const sure = () =>
    ask({
      title: say('console.addSlipsTitle'),
      text: say('console.addSlipsText'),
      yes: say('console.addSlipsYes'),
      onYes: () => void player.play('addSlips', {}),
    })
  const waits = own.may.includes('addSlips') ? undefined : say('console.addSlipsWait')
  return (
    <Button icon="pencil" blocked={player.blocked ?? waits} onPress={sure}>
      {say('console.addSlips')}
    </Button>
  )
}
