import { useState } from 'preact/hooks'

import { Button } from '../parts/Button.tsx'
import { fewestPersons, mostPersons, stepped } from './counts.ts'
import type { Desk } from './desk.ts'
import { Fidelity } from './Fidelity.tsx'

/** How many persons are dealt: proposed from who is present, changed in steps of two. */
export function DealControls({ desk }: { desk: Desk }) {
  const { console, say, table } = desk
  return (
    <>
      {console.dealt && (
        <p class="desk-done">{say('console.dealt', { persons: table.persons, cards: console.cardCount })}</p>
      )}
      <Deal desk={desk} />
      <Fidelity desk={desk} />
    </>
  )
}

function Deal({ desk }: { desk: Desk }) {
  const { console, say, player, ask } = desk
  const [chosen, choose] = useState<number>()
  const persons = chosen ?? console.personsProposed
  const deal = () => void player.play('dealCards', { persons })
  const again = () =>
    ask({
      title: say('console.dealAgainTitle'),
      text: say('console.dealAgainText'),
      yes: say('console.dealAgainYes'),
      onYes: deal,
    })
  return (
    <div class="desk-controls desk-deal">
      <Change by={-2} persons={persons} say={say} onPress={choose} off={persons <= fewestPersons} />
      <output aria-live="polite">{say('console.persons', { count: persons })}</output>
      <Change by={2} persons={persons} say={say} onPress={choose} off={persons >= mostPersons} />
      <Button
        icon="cards"
        kind={console.dealt ? 'plain' : 'main'}
        blocked={player.blocked}
        onPress={console.dealt ? again : deal}
      >
        {say(console.dealt ? 'console.dealAgain' : 'console.deal')}
      </Button>
    </div>
  )
}

type ChangeProps = {
  by: 2 | -2
  persons: number
  say: Desk['say']
  off: boolean
  onPress: (persons: number) => void
}

function Change({ by, persons, say, off, onPress }: ChangeProps) {
  const label = say(by < 0 ? 'console.fewer' : 'console.more')
  return (
    <button
      type="button"
      class="desk-round"
      aria-label={label}
      title={label}
      disabled={off}
      onClick={() => onPress(stepped(persons, by))}
    >
      {by < 0 ? '−' : '+'}
    </button>
  )
}
