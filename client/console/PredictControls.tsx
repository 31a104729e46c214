import { Button } from '../parts/Button.tsx'
import type { Desk } from './desk.ts'

/** How many have foretold, and the one moment at which what they said comes on the screen. */
export function PredictControls({ desk }: { desk: Desk }) {
  const { table, console, say } = desk
  const { done, of } = table.foretold ?? { done: 0, of: 0 }
  return (
    <>
      <p class="desk-done">{say('table.foretold', { done, of })}</p>
      <div class="desk-controls">
        <SpreadButton desk={desk} />
      </div>
      <p class="desk-soft">{say(console.spread ? 'console.revealNext' : 'console.spreadNames')}</p>
    </>
  )
}

/** The first time it asks once more: from then on nobody can change what they foretold. */
function SpreadButton({ desk }: { desk: Desk }) {
  const { console, say, player, ask } = desk
  const turn = (on: boolean) => void player.play('openSpread', { on })
  const first = () =>
    ask({
      title: say('console.foretoldTitle'),
      text: say('console.foretoldText'),
      yes: say('console.foretoldYes'),
      onYes: () => turn(true),
    })
  if (console.spread === 'shown')
    return (
      <Button icon="screen" blocked={player.blocked} onPress={() => turn(false)}>
        {say('console.spreadHide')}
      </Button>
    )
  const again = console.spread === 'hidden'
  return (
    <Button icon="screen" blocked={player.blocked} onPress={again ? () => turn(true) : first}>
      {say(again ? 'console.spreadAgain' : 'console.spreadShow')}
    </Button>
  )
}
