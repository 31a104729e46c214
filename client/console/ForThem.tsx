import { Button } from '../parts/Button.tsx'
import type { Desk } from './desk.ts'

type ForThemProps = { desk: Desk; name: 'pseudonymise' | 'collect' | 'link' }

/** "Do it for them": finishes the step for everybody, after one question. */
export function ForThem({ desk, name }: ForThemProps) {
  const { own, say, player, ask } = desk
  if (!own.may.includes('doItForThem')) return null
  const sure = () =>
    ask({
      title: say('console.forThemTitle'),
      text: say(`console.forThem.${name}`),
      yes: say('console.forThemYes'),
      onYes: () => void player.play('doItForThem', {}),
    })
  return (
    <div class="desk-controls">
      <Button icon="pick" blocked={player.blocked} onPress={sure}>
        {say('console.forThemButton')}
      </Button>
    </div>
  )
}
