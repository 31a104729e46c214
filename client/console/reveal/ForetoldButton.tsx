import { Button } from '../../parts/Button.tsx'
import type { Desk } from '../desk.ts'

/** What the group foretold, back on the wall for a moment; only where it was shown before. */
export function ForetoldButton({ desk }: { desk: Desk }) {
  const { console, own, say, player } = desk
  const { spread } = console
  if (spread === undefined || !own.may.includes('openSpread')) return null
  const on = spread === 'hidden'
  return (
    <Button icon="screen" blocked={player.blocked} onPress={() => void player.play('openSpread', { on })}>
      {say(on ? 'console.spreadAgain' : 'console.spreadHide')}
    </Button>
  )
}
