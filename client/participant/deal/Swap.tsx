import { useState } from 'preact/hooks'

import type { PersonId } from '../../../rules/workshop.ts'
import { Button } from '../../parts/Button.tsx'
import { Confirm } from '../../parts/Confirm.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { usePlay } from '../../parts/usePlay.ts'
import type { Screen } from '../../screen.ts'

/** Another person, without having to say why. */
export function Swap({ person, ...screen }: Screen & { person: PersonId }) {
  const { own, say } = screen
  const { play, told, tell, blocked } = usePlay(screen)
  const [asking, setAsking] = useState(false)
  if (!own.may.includes('swapPerson')) return null
  const swap = async () => {
    setAsking(false)
    if (await play('swapPerson', { person })) tell(say('participant.swap.done'))
  }
  return (
    <div class="swap">
      <Button kind="quiet" icon="swap" blocked={blocked} onPress={() => setAsking(true)}>
        {say('participant.swap')}
      </Button>
      {/* A new person is there to see; a no is not. */}
      <div class={told.tone === 'no' ? undefined : 'unseen'}>
        <Notice tone={told.tone}>{told.text}</Notice>
      </div>
      {asking && (
        <Confirm
          title={say('participant.swap.title')}
          text={say('participant.swap.text')}
          yes={say('participant.swap.yes')}
          say={say}
          onYes={() => void swap()}
          onNo={() => setAsking(false)}
        />
      )}
    </div>
  )
}
